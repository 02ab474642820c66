import { expect, test } from 'vitest';
import { heading, openOverview, START } from './support/register.ts';
import { violations } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const TITLE = 'Welche KI läuft bei Ihnen?';

test('from the start page to a list in a few taps, and into the check of the first', async () => {
  const { page } = await visit('/');
  await page.getByRole('link', { name: /^Mehrere KI-Programme/ }).click();
  await heading(page, TITLE);
  await page.getByRole('checkbox', { name: 'ChatGPT' }).check();
  const uses = page.getByRole('group', { name: 'Wofür nutzen Sie ChatGPT?' });
  await uses.getByRole('checkbox', { name: 'Übersetzen und Korrigieren' }).check();
  await uses.getByText('Was der Anbieter von ChatGPT sagt').click();
  await page.getByRole('checkbox', { name: 'DATEV' }).check();
  await page.getByRole('checkbox', { name: 'Bewerber suchen oder vorsortieren' }).first().check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Liste anlegen: 3 Einsätze' }).click();
  await page.locator('h2:focus', { hasText: '3 Einsätze warten auf den Check' }).waitFor();
  expect(await page.locator('.drafts h3').first().innerText()).toContain('Bewerber');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: /^Jetzt prüfen: Bewerber/ }).click();
  await heading(page, START);
  await page.goBack();
  await heading(page, TITLE);
  await openOverview(page);
  expect(await page.locator('.use-card').count()).toBe(3);
});

test('the keyboard alone is enough, on a narrow screen', async () => {
  const { page } = await visit('/betrieb/', { viewport: { width: 320, height: 640 } });
  await heading(page, TITLE);
  await page.getByRole('searchbox').fill('Telefon');
  await page.getByRole('status').filter({ hasText: 'passende' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  expect(await page.locator('.chip input:checked').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Liste anlegen: ein Einsatz' }).press('Enter');
  await page.locator('h2:focus', { hasText: 'Ein Einsatz wartet auf den Check' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
