import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readToEnd } from '../../scripts/walks/screen.ts';
import type { Taps } from './support/counted.ts';
import { AND_ON, tapToInterim } from './support/counted.ts';
import { RED_LINES, START } from './support/register.ts';
import { violations } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const AT_THE_FAIR = { timezoneId: 'Europe/Vienna' };
/** Nothing to tap where the answer that this use suggests is right. */
const USUAL: Taps = {
  'how-it-works': [],
  place: [],
  roles: [],
  'red-lines': [AND_ON],
  areas: [AND_ON],
  contact: [],
};
/** The lists of dangers that stand between the first screen and the class, by their headings. */
const LISTS = {
  de: [/Kommt einer dieser Einsätze/, /Wird die KI in einem dieser/, 'Was davon trifft auf die KI zu?'],
  en: [/Does one of these uses occur/, /Is the AI used in one of/, 'Which of these is true of the AI?'],
};
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('a visitor at the fair, from the tile to the class', () => {
  test.each([
    [/^Marketing- und Social-Media-Texte/, {}, 5, 4],
    [/^Produktfotos/, { 'looks-real': ['Erkennbar nicht echt'] }, 6, 4],
    [/^Übersetzen und Korrigieren/, { contact: [AND_ON] }, 5, 4],
    [/^Belege und Rechnungen/, { contact: [AND_ON] }, 5, 4],
    [/^Chatbot für Kunden/, { 'interaction-obvious': ['Nein'] }, 6, 4],
    [
      /^Bewerber suchen/,
      {
        profiling: ['Ja'],
        'intended-purpose': ['Ja, es ist dafür gemacht'],
        'system-changes': [AND_ON],
        areas: [],
        'employment-tasks': [],
        contact: [AND_ON],
      },
      11,
      9,
    ],
  ] as const)('%s: few taps, nothing typed', async (tile, own: Taps, mostClicks, mostScreens) => {
    const { page } = await visit('/', AT_THE_FAIR);
    const { clicks, screens } = await tapToInterim(page, tile, { ...USUAL, ...own });
    console.log(`${String(tile)}: ${clicks} clicks, ${screens.length} screens (${screens.join(', ')})`);
    expect(clicks).toBeLessThanOrEqual(mostClicks);
    expect(screens.length).toBeLessThanOrEqual(mostScreens);
  });
});

test('search: a program, a slip, nothing at all, and the way on with the keyboard', async () => {
  const { page } = await visit('/');
  const field = page.getByRole('searchbox', { name: 'Einsatz suchen' });
  await field.fill('chatgtp');
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ passende Einsätze$/ })
    .waitFor();
  // The whole catalogue below has the same use once more.
  const entrance = page.locator('[aria-labelledby=what-for]');
  await entrance.getByRole('link', { name: /^Marketing- und Social-Media-Texte/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await field.fill('Quantenphysik');
  expect(await page.getByRole('status').innerText()).toContain('Das macht nichts');
  expect(await violations(page)).toEqual([]);
  await field.press('Escape');
  expect(await field.inputValue()).toBe('');
  await field.fill('Bewerber');
  await field.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/check\/#/);
});

test('later: the start page offers to go on, and the check is where it was', async () => {
  const { page } = await visit('/check/?fall=product-descriptions', AT_THE_FAIR);
  await title(page, START);
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await title(page, RED_LINES);
  await page.getByRole('link', { name: 'Später weitermachen' }).click();
  await page.getByRole('link', { name: 'Weitermachen bei „Produktbeschreibungen“' }).click();
  await title(page, RED_LINES);
});

test('the keyboard alone leads from the start page to the data part', async () => {
  const { page } = await visit('/', { ...AT_THE_FAIR, viewport: { width: 1280, height: 800 } });
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.locator('h1').waitFor();
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('DeepL');
  await press('Enter');
  await page.locator('a[href$="#fall=translation"]:focus').waitFor();
  await press('Enter');
  await title(page, START);
  await press('Tab', 'Enter');
  for (const question of LISTS.de) {
    await page.getByRole('heading', { name: question }).waitFor();
    await readToEnd(page);
    await page.getByRole('button', { name: 'Nichts davon und weiter' }).focus();
    await press('Enter');
  }
  await title(page, /fast nichts/);
  await page.locator('h1:focus').waitFor();
  await page.goBack();
  await title(page, 'Wo und wie die KI eingesetzt wird');
  await page.goForward();
  await title(page, /fast nichts/);
  await page.getByRole('button', { name: 'Weiter mit dem Datenschutz' }).press('Enter');
  await title(page, 'Daten über Menschen');
});

test('in English, with answers and even the choice just made kept when the language changes', async () => {
  const { page } = await visit('/en/');
  await page.getByRole('searchbox', { name: 'Search for a use' }).fill('DeepL');
  await page
    .getByRole('link', { name: /^Translating/ })
    .first()
    .click();
  await page.getByRole('radio', { name: /^(An)?other EU/ }).check();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await title(page, START);
  expect(await page.getByRole('radio', { name: /^Ein anderes EU-Land/ }).isChecked()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English');
  await page.getByRole('link', { name: 'English' }).click();
  await readToEnd(page);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  for (const question of LISTS.en) {
    await page.getByRole('heading', { name: question }).waitFor();
    await readToEnd(page);
    await page.getByRole('button', { name: 'None of these and continue' }).click();
  }
  await title(page, /almost nothing/);
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await title(page, /fast nichts/);
});

test('a campaign mark is kept for this visit and for nothing else', async () => {
  const { page } = await visit('/?quelle=wko-2026-11');
  await page.locator('h1').waitFor();
  await page.getByRole('banner').getByRole('link', { name: 'Pilotprojekt' }).click();
  await page.getByText('Gefunden über: wko-2026-11').waitFor();
  expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain('wko');
});
