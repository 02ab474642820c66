import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { passScreen, tickLabels } from './screen.ts';

/** The screens after the typical use: what kind of program, from where, whose; then what is forbidden. */
export const START = 'Zuerst kurz zu Ihnen';
export const RED_LINES = /^Kommt einer dieser Einsätze bei Ihnen vor/;

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
  await heading(page, START);
  await answerStart(page, place);
  await heading(page, RED_LINES);
}

/** Answers where the firm is and takes the rest of the first screen as it is suggested. */
export async function answerStart(page: Page, place: string): Promise<void> {
  await passScreen(page, async (id, group) => {
    if (id === 'place') await tickLabels(group, [place]);
    return undefined;
  });
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
    page.getByRole('button', { name: 'Gesicherte Datei oder PDF öffnen' }).click(),
  ]);
  await chooser.setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}
