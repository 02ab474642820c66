import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { answerOnly } from './walkThrough.ts';

/** The first questions after the typical use; the first of them only where it may be no AI at all. */
export const HOW = 'Wie kommt das Programm zu seinen Ergebnissen?';
export const PLACE = 'Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?';
export const ROLES = 'Woher kommt das Programm, und was machen Sie damit?';

/** Waits for the page with this heading. */
export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
/** Titles of the uses on the overview. */
export const cards = (page: Page) => page.locator('.use-card h3').allInnerTexts();
/** Where the tested app lies. */
export const site = (page: Page) => new URL(page.url()).origin;

/** Begins a use as a link does, takes what it suggests, and answers where the firm is. */
export async function begin(page: Page, useCase: string, place: string): Promise<void> {
  await page.goto(`${site(page)}/check/?fall=${useCase}`);
  const first = page.locator('.question h1');
  await first.waitFor();
  if ((await first.innerText()) === HOW) await page.getByRole('button', { name: 'Weiter' }).click();
  await heading(page, PLACE);
  await answerOnly(page, place);
  await heading(page, ROLES);
}

/** Goes to the overview by the link in the head of the page. */
export async function openOverview(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Übersicht', exact: true }).click();
  await heading(page, 'Ihre Einsätze von KI');
}

/** What a button hands to the browser as a file. */
export async function download(page: Page, button: string): Promise<{ name: string; content: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
}

/** Opens a file with this content on the overview. */
export async function upload(page: Page, content: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Gesicherte Datei öffnen (JSON)' }).click(),
  ]);
  await chooser.setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}
