import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cards, heading, openOverview } from './support/register.ts';
import { onDevice, profile } from './support/savedVisits.ts';
import { visits } from './support/visit.ts';

const visit = visits();

async function savedPdf(page: Page): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PDF herunterladen', exact: true }).click(),
  ]);
  return readFile(await file.path());
}

/** Lets go of a file over the page, as the mouse does. */
async function dropOn(page: Page, file: Buffer): Promise<void> {
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'x.pdf', { type: 'application/pdf' }));
    const drop = { bubbles: true, cancelable: true, dataTransfer };
    document.querySelector('h1')?.dispatchEvent(new DragEvent('drop', drop));
  }, file.toString('base64'));
}

test('a PDF, dropped on the overview of another device, is the use again, and the same PDF', async () => {
  const { page } = await visit('/ergebnis/', { saved: onDevice(profile('hairdresser-chatbot')) });
  const pdf = await savedPdf(page);
  const { page: other } = await visit('/uebersicht/');
  await dropOn(other, pdf);
  await other.getByText('Ein Einsatz ist dazugekommen.').waitFor();
  expect(await cards(other)).toEqual(['Chatbot für Kunden']);
  await dropOn(other, pdf);
  await other.getByText('Ein Einsatz aus der Datei war unverändert schon da.').waitFor();
  await other.getByRole('link', { name: 'Chatbot für Kunden' }).click();
  expect((await savedPdf(other)).equals(pdf)).toBe(true);
  await openOverview(other);
  await dropOn(other, Buffer.from('%PDF-1.7 von anderen'));
  await other.getByText('In diesem PDF stecken keine Antworten des KI-Checks.').waitFor();
  await heading(other, 'Ihre Einsätze von KI');
});
