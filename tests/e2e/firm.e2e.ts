import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PEOPLE } from '../../scripts/walks/people.ts';
import { play } from '../../scripts/walks/walk.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { readTable } from '../../src/tables/readTable.ts';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { moved } from './support/moved.ts';
import { begin, cards, download, heading, openOverview, site, upload } from './support/register.ts';
import { violations } from './support/sound.ts';
import { visits } from './support/visit.ts';
import { walkThrough } from './support/walkThrough.ts';

const visit = visits();
const USES = ['Übersetzen und Korrigieren', 'Marketing- und Social-Media-Texte', 'Werbebilder'];
const NAMES = USES.map((use) => `ChatGPT: ${use}`).sort();
const BACK = 'Welche KI läuft noch bei Ihnen? Alles antippen';
/** Pictures that look real, and nothing about people. */
const CHOICES = {
  place: ['Österreich'],
  'data-subjects': ['Keine Daten über Menschen'],
  'looks-real': ['Erfundene Menschen, Dinge, Orte oder Ereignisse, die echt aussehen'],
  'company-size': ['Unter 250 Leute'],
};

/** The bytes that a button hands to the browser. */
async function bytesOf(page: Page, button: string): Promise<Uint8Array> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return new Uint8Array(readFileSync(await (await saved).path()));
}

test('a list of three, three checks, and the firm as PDF and as Excel file', async () => {
  const { page } = await visit('/betrieb/');
  await page.getByRole('checkbox', { name: 'ChatGPT' }).check();
  const uses = page.getByRole('group', { name: 'Wofür nutzen Sie ChatGPT?' });
  for (const name of USES) await uses.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Liste anlegen: 3 Einsätze' }).click();
  for (const left of [3, 2, 1]) {
    await page
      .locator('.drafts .use-card')
      .nth(left - 1)
      .waitFor();
    await moved(page, () => page.locator('.drafts .use-card a').first().click());
    await walkThrough(page, CHOICES);
    await openOverview(page);
    const back = page.getByRole('link', { name: BACK });
    if (left > 1) await moved(page, () => back.click());
  }
  expect((await cards(page)).sort()).toEqual(NAMES);
  const pages = await contentsOf(await openPdf(await bytesOf(page, 'Alles als PDF speichern')));
  expect(pages.length).toBeLessThanOrEqual(2 + NAMES.length);
  for (const name of NAMES) expect(pages.map(({ text }) => text).join(' ')).toContain(name);
  const file = await readTable(await bytesOf(page, 'Als Excel-Datei speichern (XLSX)'));
  const rows = 'sheets' in file ? (file.sheets[0]?.rows ?? []) : [];
  expect(
    rows
      .slice(1)
      .map(({ cells }) => cells[0])
      .sort(),
  ).toEqual(NAMES);
});

test('a doctor with two tools: what the firm is, the second check does not ask', async () => {
  const { page } = await visit('/');
  const [phone, notes] = ['e1', 'e2'].map((id) => PEOPLE.find((each) => each.id === id));
  if (!phone || !notes) throw new Error('the doctor is not among the people');
  const first = await play(page, site(page), notes);
  const second = await play(page, site(page), phone);
  const asked = ({ screens }: typeof first) => screens.flatMap(({ questions }) => questions);
  const isFact = (id: string) => ruleSet.questions[id]?.about === 'firm';
  const facts = asked(first).filter(isFact);
  expect(facts).toContain('professional-secrecy');
  expect(asked(second).filter(isFact)).toEqual([]);
  expect(second.toClass).toMatchObject({ screens: 5, taps: 6 });
  expect(second.complete.screens).toBeLessThanOrEqual(9);
  expect(second.complete.taps).toBeLessThanOrEqual(22);
  await page.getByRole('button', { name: 'Antworten ansehen und ändern' }).click();
  await heading(page, 'Ihre Antworten im Überblick');
  expect(await page.getByText('aus Ihrem Betrieb', { exact: true }).count()).toBe(facts.length);
});

test('two devices that know the firm differently: both stay, and the user decides', async () => {
  const { page: there } = await visit('/');
  await begin(there, 'invoices', 'Deutschland');
  await openOverview(there);
  const { content } = await download(there, 'Als Datei sichern (JSON)');
  const { page } = await visit('/');
  await begin(page, 'customer-chatbot', 'Österreich');
  await openOverview(page);
  await upload(page, content);
  await page.getByText('Ein Einsatz ist dazugekommen.').waitFor();
  const differs = page.getByRole('region', { name: 'Dieser Einsatz sagt zu Ihrem Betrieb etwas anderes' });
  await differs.getByText('hier: Deutschland').waitFor();
  expect(await differs.innerText()).toContain('sonst: Österreich');
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await heading(page, 'Ihre Einsätze von KI');
  await differs.getByRole('button', { name: 'Wie in den anderen Einsätzen' }).click();
  await differs.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Belege und Rechnungen erfassen', exact: true }).click();
  await page.getByText('Österreich').first().waitFor({ state: 'attached' });
});
