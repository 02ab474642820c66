import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';
import { contentsOf, openPdf, pdfOf } from '../support/pdf.ts';
import { reportOf } from '../support/report.ts';
import { interval, onDevice, profile } from './support/savedVisits.ts';
import { faultsOnAnyScreen, violations } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const hiring = profile('hiring-in-40-person-firm');
const chatbot = profile('hairdresser-chatbot');
const RESULTS: Readonly<Record<string, Answers>> = {
  prohibited: profile('call-centre-emotions'),
  high: hiring,
  limited: chatbot,
  minimal: profile('tax-adviser-documents'),
  interval,
  none: { 'use-case': 'something-else', 'how-it-works': 'fixed-rules' },
};
const unfoldAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));

describe.each(Object.entries(RESULTS))('%s', (_, answers) => {
  test.each(['/ergebnis/', '/en/result/'])(
    '%s is sound on any screen, in light and dark, everything unfolded',
    async (path) => {
      const { page } = await visit(path, { saved: onDevice(answers) });
      await page.locator('.report h1').waitFor();
      await unfoldAll(page);
      expect(await faultsOnAnyScreen(page)).toEqual([]);
    },
  );

  test('its first screen on a phone holds the answer, why, and the next steps', async () => {
    const { page } = await visit('/ergebnis/', { saved: onDevice(answers) });
    for (const selector of ['h1', 'p', '.verdict-steps']) {
      const box = await page.locator(`.verdict ${selector}`).first().boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), selector).toBeLessThanOrEqual(844);
    }
  });
});

describe('an answer changed on the result', () => {
  /** Without what only a chatbot does, which would contradict the changed answer. */
  const plain: Answers = { ...chatbot, 'risk-situations': ['none'] };
  const openEdit = async (page: Page) => {
    await page.getByRole('heading', { level: 2, name: /^Ihre Antworten/ }).click();
    const button = page.getByRole('button', { name: 'Ändern: Was davon trifft auf die KI zu?' }).first();
    await button.click();
    return button;
  };

  test('discarded with the keyboard: nothing changes, the focus is back', async () => {
    const { page } = await visit('/ergebnis/', { saved: onDevice(plain) });
    const button = await openEdit(page);
    const dialog = page.getByRole('dialog', { name: 'Was davon trifft auf die KI zu?' });
    await dialog.getByText('Nichts davon', { exact: true }).click();
    await dialog.getByText(/von „Begrenztes Risiko“ zu „Minimales Risiko“/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await page.locator('.scale li.covered').first().textContent()).toContain('Begrenzt');
  });

  test('kept: class and device have it, and a reload too', async () => {
    const { page } = await visit('/ergebnis/', { saved: onDevice(plain) });
    await openEdit(page);
    await page.getByRole('dialog').getByText('Nichts davon', { exact: true }).click();
    await page.getByRole('button', { name: 'Änderung behalten' }).click();
    const changed = page.locator('.scale li.covered', { hasText: 'Minimal' });
    await changed.first().waitFor();
    expect(await page.getByText(/Ihre Änderung ist übernommen/).count()).toBe(1);
    await page.reload();
    await changed.first().waitFor();
  });

  test('that opens questions: said, led there, and back to the result', async () => {
    const { page } = await visit('/ergebnis/', { saved: onDevice(chatbot) });
    await page.getByRole('heading', { level: 2, name: /^Ihre Antworten/ }).click();
    await page.getByRole('button', { name: /^Ändern: Kommt einer dieser Einsätze bei Ihnen vor/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Freundlichkeit, Laune/).click();
    await dialog.getByText(/wirft Fragen auf/).waitFor();
    await dialog.getByRole('button', { name: 'Behalten und weiter' }).click();
    await page.waitForURL(/check\/#emotion-people$/);
    await page.getByText('Weiß ich nicht', { exact: true }).click();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.waitForFunction(() => !location.hash.endsWith('emotion-people'));
  });
});

test('ticks in the plan survive a reload', async () => {
  const { page } = await visit('/ergebnis/', { saved: onDevice(chatbot) });
  const box = page.getByRole('checkbox', { name: 'Festlegen, wer Datenpannen meldet' });
  await box.check();
  await page.getByText(/^1 von \d+ abgehakt$/).waitFor();
  await page.reload();
  await page.getByText(/^1 von \d+ abgehakt$/).waitFor();
  expect(await box.isChecked()).toBe(true);
});

test('printed, the page is what the PDF says, on about as many sheets; afterwards it is the page again', async () => {
  const { page } = await visit('/ergebnis/', { saved: onDevice(chatbot) });
  await page.locator('.report h1').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.locator('.paper-code path').waitFor({ state: 'attached' });
  await page.locator('.paper').waitFor();
  expect(await page.locator('.report').isVisible()).toBe(false);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const printed = await contentsOf(await openPdf(new Uint8Array(bytes)));
  const report = reportOf(chatbot, { link: 'https://example.at/', checksum: 'abc' });
  const drawn = await contentsOf(await openPdf(pdfOf(report)));
  expect(Math.abs(printed.length - drawn.length)).toBeLessThanOrEqual(1);
  expect(printed[0]?.text).toContain('Unterschrift');
  expect(printed[1]?.text).toMatch(/Checkliste: \d+ Aufgaben/);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.report').waitFor();
  expect(await page.locator('.paper').count()).toBe(0);
});

test('the contents lead to a section', async () => {
  const { page } = await visit('/ergebnis/', {
    saved: onDevice(chatbot),
    viewport: { width: 1280, height: 900 },
  });
  await page.getByRole('link', { name: 'Obergrenzen der Bußgelder' }).click();
  const heading = page.getByRole('heading', { level: 2, name: /^Obergrenzen der Bußgelder/ });
  expect(await heading.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await page.getByText(/Das sind gesetzliche Höchstwerte/).isVisible()).toBe(true);
});
