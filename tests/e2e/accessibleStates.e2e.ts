import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readToEnd } from '../../scripts/walks/screen.ts';
import { begin, heading, upload } from './support/register.ts';
import { interval, onDevice } from './support/savedVisits.ts';
import { isSound } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const saved = onDevice(interval);
const SMALL_AND_DARK = { viewport: { width: 320, height: 700 }, colorScheme: 'dark' } as const;
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

describe('states that open on the way are sound, small and dark', () => {
  test('of the overview: rename, copy, a wrong file, delete', async () => {
    const { page } = await visit('/uebersicht/', { saved, ...SMALL_AND_DARK });
    await press(page, /^Umbenennen/);
    await isSound(page, 'rename');
    await page.keyboard.press('Escape');
    await press(page, /^Duplizieren/);
    await isSound(page, 'copied');
    await upload(page, 'no file of ours');
    await page.locator('.import-result .problem').waitFor();
    await isSound(page, 'wrong file');
    await press(page, /^Löschen/);
    await page.getByText('ist gelöscht').waitFor();
    await isSound(page, 'deleted');
  });

  test('of the result: edit dialog, QR code', async () => {
    const { page } = await visit('/ergebnis/', { saved, ...SMALL_AND_DARK });
    await page.getByText('Link an mich, QR-Code oder Datei').click();
    await page.getByText('QR-Code für ein anderes Gerät').click();
    await page.locator('.qr svg').waitFor();
    await isSound(page, 'QR code');
    await page.getByRole('heading', { level: 2, name: /^Ihre Antworten/ }).click();
    await press(page, /^Ändern: Wo hat/);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Weiß ich nicht', { exact: true }).click();
    await isSound(page, 'edit dialog');
  });

  test('of the check: nothing chosen, answers so far, continue later', async () => {
    const { page } = await visit('/check/?fall=invoices', SMALL_AND_DARK);
    await begin(page, 'invoices', 'Österreich');
    await page.getByRole('button', { name: 'Weiterlesen' }).waitFor();
    await isSound(page, 'a list not read yet');
    for (const next of [/in einem dieser Bereiche/, /trifft auf die KI zu/, /fast nichts/]) {
      await readToEnd(page);
      await press(page, 'Nichts davon und weiter');
      await page.getByRole('heading', { name: next }).waitFor();
    }
    await press(page, 'Weiter mit dem Datenschutz');
    await heading(page, 'Daten über Menschen');
    await readToEnd(page);
    await press(page, /^Weiter$/);
    await page.locator('.problem').waitFor();
    await isSound(page, 'nothing chosen');
    await page.getByText('Ihre Antwort').first().click();
    await isSound(page, 'answers so far');
    await page.getByRole('link', { name: 'Später weitermachen' }).click();
    await page.getByText('Ihre Antworten sind noch da.').waitFor();
    await isSound(page, 'under way');
  });

  test.each([
    ['unreadable', 'kaputt'],
    ['of older rules', onDevice({ ...interval, 'no-such-question': true })],
    [
      'that make a provider',
      onDevice({ ...interval, profiling: true, 'intended-purpose': 'general-purpose-excluded' }),
    ],
  ])('answers on the device that are %s', async (_, raw) => {
    const { page } = await visit('/check/#antworten', { saved: raw, ...SMALL_AND_DARK });
    await page.locator('.notice:visible').first().waitFor();
    await isSound(page, 'notice');
  });
});

test('each page has a title of its own, and the focus goes to its heading', async () => {
  const { page } = await visit('/', { saved });
  await heading(page, 'Darf ich das mit KI?');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const titles = [await page.title()];
  const links = ['Übersicht', 'Alle Regeln mit Fundstellen', 'Barrierefreiheit', 'KI-Check', /^Weitermachen/];
  for (const name of links) {
    const before = await page.locator('h1').innerText();
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForFunction((old) => (document.querySelector('h1')?.innerText ?? old) !== old, before);
    await page.locator('h1:focus').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    titles.push(await page.title());
  }
  expect(titles[4]).toBe(titles[0]);
  expect(new Set(titles).size).toBe(titles.length - 1);
});

test('what is announced stands in a region that was there before', async () => {
  const { page } = await visit('/uebersicht/', { saved });
  await heading(page, 'Ihre Einsätze von KI');
  const watch = async (selector: string, act: () => Promise<unknown>, said: RegExp) => {
    const region = await page.waitForSelector(selector, { state: 'attached' });
    const before = await region.innerText();
    await act();
    await page.getByText(said).first().waitFor({ state: 'attached' });
    expect(await region.evaluate((each) => each.isConnected && each.role)).toBe('status');
    expect(before).not.toMatch(said);
    expect(await region.textContent()).toMatch(said);
  };
  await watch('.undo-bar [role=status]', () => press(page, /^Duplizieren/), /Die Kopie heißt/);
  await watch('.import-result', () => upload(page, 'x'), /lässt sich nicht lesen/);
  await page.goto(new URL('/regelwerk/', page.url()).href);
  const search = page.getByRole('searchbox');
  await watch('[role=status].hint', () => search.fill('annex-iii-4-a'), /Ein Eintrag/);
  await page.goto(new URL('/ergebnis/', page.url()).href);
  await watch('.progress [role=status]', () => page.locator('.task-box').first().click(), /^1 von/);
  await page.getByRole('heading', { level: 2, name: /^Ihre Antworten/ }).click();
  await press(page, /^Ändern: Wo hat/);
  const unknown = page.getByRole('dialog').getByText('Weiß ich nicht', { exact: true });
  await watch('.edit-bar [role=status]', () => unknown.click(), /neu|weg|ändert|Frage|Klasse|nichts/i);
});
