import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onDevice, profile } from './support/savedVisits.ts';
import { translate } from './support/translate.ts';
import { visits } from './support/visit.ts';

const visit = visits();

/** All that can be read, without what the translator put around it and with words as they are written. */
async function said(page: Page): Promise<string> {
  const text = await page.locator('main').evaluate((main) => main.textContent);
  return text.replace(/[»«\u00ad]/g, '').replace(/\s+/g, ' ');
}

/** What a visitor does, step by step; the address at which each step begins, if it is another one. */
const STEPS: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) => page.locator('.report input[type=checkbox]').first().click(),
  (page) => page.getByRole('heading', { level: 2, name: /Ihre Antworten/ }).click(),
  (page) => page.getByRole('button', { name: 'Ändern: Was davon trifft auf die KI zu?' }).first().click(),
  (page) => page.getByRole('dialog').locator('.option-label', { hasText: 'Nichts davon' }).click(),
  (page) => page.getByRole('button', { name: /Änderung behalten/ }).click(),
];

test('a translated page says what holds after each change in place', async () => {
  const answers = { ...profile('hairdresser-chatbot'), 'risk-situations': ['none'] };
  const pages = [];
  for (const isTranslated of [false, true]) {
    const { page } = await visit('/ergebnis/', { saved: onDevice(answers) });
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (isTranslated) await translate(page);
    pages.push(page);
  }
  const [plain, translated] = pages as [Page, Page];
  for (const step of STEPS) {
    await step(plain);
    await step(translated);
    await expect.poll(() => said(translated), { timeout: 5000 }).toBe(await said(plain));
  }
  expect(await said(translated)).toContain('Minimales Risiko');
});

test('so do counts and what was done last on the overview', async () => {
  const { page } = await visit('/uebersicht/', { saved: onDevice(profile('hairdresser-chatbot')) });
  await page.locator('.use-card').waitFor();
  await translate(page);
  await page.getByRole('button', { name: /^Duplizieren/ }).click();
  await expect.poll(() => said(page)).toMatch(/2 Einsätze(?!.*Ein Einsatz)/);
  expect(await said(page)).toContain('Die Kopie heißt');
  await page
    .getByRole('button', { name: /^Löschen/ })
    .first()
    .click();
  await expect.poll(() => said(page)).toContain('ist gelöscht');
  expect(await said(page)).not.toMatch(/Die Kopie heißt|2 Einsätze/);
});
