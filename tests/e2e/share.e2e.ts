import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflow, violations } from './support/sound.ts';
import { visits } from './support/visit.ts';
import { savedUse } from '../support/uses.ts';
import { walkUseCase } from '../support/walks.ts';

const visit = visits();
const screening = savedUse(walkUseCase('applicant-screening', { profiling: true }), {
  name: 'Bewerbungen Filiale Süd',
});
const saved = JSON.stringify({
  format: 1,
  ruleSet: screening.ruleSet,
  name: screening.name,
  answers: screening.answers,
});
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const cards = (page: Page) => page.locator('.use-card h3').allInnerTexts();

/** Opens the ways to take a use along, and reads the link. */
async function linkOf(page: Page): Promise<string> {
  await page.getByText('Link an mich, QR-Code oder Datei').click();
  return page.getByLabel('Ihr Link').inputValue();
}

test('from phone to desk: the link opens the same result, and what is there stays', async () => {
  const phone = await visit('/ergebnis/', { saved });
  await heading(phone.page, /^Noch offen: Ihre Antworten passen nicht zusammen/);
  const link = await linkOf(phone.page);
  expect(link.length).toBeLessThanOrEqual(400);
  await phone.page.getByText('QR-Code für ein anderes Gerät').click();
  await phone.page.getByRole('img', { name: 'QR-Code mit dem Link zu „Bewerbungen Filiale Süd“' }).waitFor();
  expect(await violations(phone.page)).toEqual([]);

  const own = savedUse({ 'use-case': 'invoices', place: 'de' }, { name: 'Belege' });
  const desk = await visit('/uebersicht/', {
    viewport: { width: 1280, height: 844 },
    saved: JSON.stringify({ format: 1, ruleSet: own.ruleSet, name: own.name, answers: own.answers }),
  });
  await heading(desk.page, 'Ihre Einsätze von KI');
  await desk.page.goto(link);
  await heading(desk.page, /^Noch offen: Ihre Antworten passen nicht zusammen/);
  await desk.page.getByText('kam mit dem Link dazu').waitFor();
  expect(new URL(desk.page.url()).hash).toBe('');
  expect(await violations(desk.page)).toEqual([]);
  await desk.page.goto(link);
  await desk.page.getByText('hatten Sie schon').waitFor();
  await desk.page.getByRole('link', { name: 'Übersicht', exact: true }).click();
  await heading(desk.page, 'Ihre Einsätze von KI');
  expect((await cards(desk.page)).sort()).toEqual(['Belege', 'Bewerbungen Filiale Süd']);
  for (const { requests } of [phone, desk]) expect(requests.filter((url) => url.includes('d=1'))).toEqual([]);
});

test('the link is copied, or marked where the browser forbids copying', async () => {
  const { page, context } = await visit('/ergebnis/', { saved });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = await linkOf(page);
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await page.getByText('Der Link ist kopiert.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    }),
  );
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await page.getByText('Ihr Browser lässt das Kopieren nicht zu.').waitFor();
  expect(await page.getByLabel('Ihr Link').evaluate((field) => field === document.activeElement)).toBe(true);
});

test.each([
  ['cut off', (link: string) => link.slice(0, -9), 'Ein Teil des Links fehlt'],
  ['changed', (link: string) => link.replace(/.{3}$/, 'AAA'), 'Ein Teil des Links fehlt'],
  ['cut and wrapped in signs', (link: string) => `${link.slice(0, -6)}%E4%`, 'Ein Teil des Links fehlt'],
  ['from later', (link: string) => link.replace('#d=1.', '#d=9.'), 'aus einer neueren Version'],
])('a link that is %s: says so, offers to start, and touches nothing', async (_, change, reason) => {
  const { page } = await visit('/ergebnis/', { saved });
  await heading(page, /^Noch offen: Ihre Antworten passen nicht zusammen/);
  const link = await linkOf(page);
  const before = await page.evaluate(() => JSON.stringify(localStorage));
  await page.goto(change(link));
  await heading(page, 'Dieser Link lässt sich nicht öffnen');
  await page.reload();
  await heading(page, 'Dieser Link lässt sich nicht öffnen');
  await page.getByText(reason).waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Einsatz neu prüfen' }).click();
  await heading(page, 'Wofür nutzen Sie KI, oder wofür wollen Sie sie nutzen?');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
});

test.each([320, 1280])(
  'the QR code fits a screen of %i pixels, dark on white in the dark as well',
  async (width) => {
    const { page } = await visit('/en/result/', {
      saved,
      viewport: { width, height: 844 },
      colorScheme: 'dark',
    });
    await page.getByText('Link to myself, QR code or file').click();
    await page.getByText('QR code for another device').click();
    await page.getByRole('img', { name: /QR code/ }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    const colours = await page.evaluate(() =>
      ['.qr-ground', '.qr-modules'].map(
        (part) => getComputedStyle(document.querySelector(part) as Element).fill,
      ),
    );
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  },
);
