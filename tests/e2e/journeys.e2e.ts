import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { violations } from './support/sound.ts';
import { visits } from './support/visit.ts';
import type { Choices } from './support/walkThrough.ts';
import { walkThrough } from './support/walkThrough.ts';

const visit = visits();
const COMMON: Choices = {
  place: ['Österreich'],
  roles: ['Wir nutzen es selbst'],
  'data-subjects': ['Kundinnen und Kunden'],
  decisions: ['Niemand: Sie schätzt keine Menschen ein'],
  'data-location': ['Bei einem Anbieter, auch in den USA'],
  'us-transfer-ground': ['Standardvertragsklauseln, und die Prüfung des US-Rechts liegt vor'],
  'company-size': ['Unter 250 Leute'],
};

/** Takes the PDF home and reads it back. */
async function downloadedText(page: Page): Promise<{ text: string; links: string[]; fileName: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PDF herunterladen', exact: true }).click(),
  ]);
  const pages = await contentsOf(await openPdf(new Uint8Array(await readFile(await download.path()))));
  return {
    text: pages.map((each) => each.text).join(' '),
    links: pages.flatMap((each) => each.links.map((link) => link.url)),
    fileName: download.suggestedFilename(),
  };
}

test('marketing texts, from the start page to the PDF', async () => {
  const { page } = await visit('/');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: /^Marketing- und Social-Media-Texte/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Zuerst kurz zu Ihnen' }).waitFor();
  const screens = await walkThrough(page, COMMON, async (id) => {
    if (['place', 'red-lines'].includes(id)) expect(await violations(page)).toEqual([]);
  });
  expect(screens).toBeLessThanOrEqual(10);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Antworten ansehen und ändern' }).click();
  await page.getByLabel('Name für diesen Einsatz (freiwillig)').fill('Frühlings-Newsletter');
  await page.getByRole('button', { name: 'Ergebnis zeigen' }).click();
  await page.getByRole('heading', { level: 1, name: /^(Ja|So noch nicht)/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  const { text, links, fileName } = await downloadedText(page);
  expect(fileName).toMatch(/^KI-Check_Fruhlings-Newsletter_\d{4}-\d{2}-\d{2}\.pdf$/);
  for (const expected of [
    'Frühlings-Newsletter',
    'Minimales Risiko',
    'Art. 50 Abs. 2 KI-VO',
    'Wasserzeichen des Anbieters nicht entfernen',
    'Den Einsatz ins Verarbeitungsverzeichnis eintragen',
  ]) {
    expect(text).toContain(expected);
  }
  expect(links).toContain('https://example.at/termin');
  expect(links).toContain('https://ki-check.example.at/pilot/');
});

test('marketing texts that inform the public unchecked have limited risk', async () => {
  const { page } = await visit('/check/?fall=marketing-texts');
  await page.locator('h1').waitFor();
  await walkThrough(page, {
    ...COMMON,
    contact: ['Sie veröffentlichen solche Texte zu Themen, die alle angehen'],
    'text-review': ['Kein Mensch prüft jeden Inhalt'],
  });
  await page.getByRole('heading', { level: 1, name: /^(Ja|So noch nicht)/ }).waitFor();
});

test('CV screening is high-risk from 2 December 2027', async () => {
  const { page } = await visit('/');
  await page.getByRole('link', { name: /^Bewerber suchen oder vorsortieren/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Zuerst kurz zu Ihnen' }).waitFor();
  await walkThrough(page, {
    ...COMMON,
    profiling: ['Ja'],
    'intended-purpose': ['Ja, es ist dafür gemacht'],
    'data-subjects': ['Bewerberinnen und Bewerber'],
    decisions: ['Ein Mensch sieht sich alle an und entscheidet frei'],
    'significant-effect': ['Ja'],
  });
  await page.getByRole('heading', { level: 1, name: /^So noch nicht/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  const { text } = await downloadedText(page);
  for (const expected of [
    'Hohes Risiko',
    'Anhang III Nr. 4 lit. a KI-VO',
    '2. Dezember 2027',
    'Art. 26 Abs. 2 KI-VO',
    'Datenschutz-Folgenabschätzung',
  ]) {
    expect(text).toContain(expected);
  }
});
