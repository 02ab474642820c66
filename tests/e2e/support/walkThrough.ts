import type { Locator, Page } from 'playwright-core';
import { readToEnd, screenAt, RESULT } from '../../../scripts/walks/screen.ts';
import { passScreen, tickLabels } from './screen.ts';

/** What to choose on each question: labels of options; without an entry, harmless ones. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** What people choose who have nothing to report. */
const HARMLESS = ['Nein', 'Nichts davon', 'Noch nichts davon', 'Nein, nichts davon'];

/** Answers screen after screen with the visible controls until the result is shown. Counts the screens. */
export async function walkThrough(
  page: Page,
  choices: Choices,
  visit?: (id: string) => Promise<void>,
): Promise<number> {
  for (let screens = 0; ; screens++) {
    const place = screenAt(page);
    if (place === RESULT) return screens;
    await visit?.(place);
    await passScreen(page, (id, group) => choose(group, id, choices[id]));
  }
}

/** Answers the only question on the screen with the option of this label. */
export async function answerOnly(page: Page, label: string): Promise<void> {
  await tickLabels(page.locator('form.question > fieldset').first(), [label]);
  await readToEnd(page);
  await page.locator('.thumb-bar .primary').click();
}

/** Picks the options with these labels, or harmless ones where nothing is chosen; fails when the question has none. */
async function choose(group: Locator, id: string, labels: readonly string[] | undefined): Promise<undefined> {
  if (!labels && (await group.locator('input:checked').count()) > 0) return;
  if ((await tickLabels(group, labels ?? HARMLESS)) === 0)
    throw new Error(`${id} has no option ${(labels ?? HARMLESS).join(' or ')}`);
}
