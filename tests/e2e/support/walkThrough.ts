import type { Locator, Page } from 'playwright-core';

/** What to choose on each question: labels of options; without an entry, the one named by `otherwise`. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** What people choose who have nothing to report. */
const HARMLESS = ['Nein', 'Nichts davon', 'Noch nichts davon', 'Nein, nichts davon'];
const question = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1));

/** Answers question after question with the visible controls until the review is shown. Counts the screens. */
export async function walkThrough(
  page: Page,
  choices: Choices,
  visit?: (id: string) => Promise<void>,
): Promise<number> {
  for (let screens = 0; ; screens++) {
    const id = question(page);
    if (id === 'antworten') return screens;
    await visit?.(id);
    const isInterim = id === 'zwischenergebnis';
    if (!isInterim && (choices[id] || !(await isSuggested(page))))
      await choose(page, id, choices[id] ?? HARMLESS);
    const onward = isInterim ? 'Weiter mit dem Datenschutz' : 'Weiter';
    await page.getByRole('button', { name: onward, exact: true }).click();
    await page.waitForFunction((before) => decodeURIComponent(location.hash.slice(1)) !== before, id);
    await page.locator('h1').waitFor();
  }
}

/** Answers the question on the screen with the option of this label. */
export async function answerOnly(page: Page, label: string): Promise<void> {
  await choose(page, question(page), [label]);
  await page.getByRole('button', { name: 'Weiter' }).click();
}

/** Is an answer chosen beforehand? */
async function isSuggested(page: Page): Promise<boolean> {
  return (await page.locator('.preset-note').count()) > 0;
}

/** Clicks an option, unless it is chosen already; what is folded away is unfolded first. */
export async function pick(page: Page, option: Locator): Promise<void> {
  const folded = page.locator('.choices details:not([open])');
  if ((await folded.count()) > 0) await folded.first().locator('summary').click();
  if (!(await option.first().locator('input').isChecked())) await option.first().click();
}

/** Picks the options with these labels; fails at once when the question has none of them. */
async function choose(page: Page, id: string, labels: readonly string[]): Promise<void> {
  let found = 0;
  for (const label of labels) {
    const option = page.locator('.option', { has: page.getByText(label, { exact: true }) });
    if ((await option.count()) === 0) continue;
    await pick(page, option);
    found++;
  }
  if (found === 0) throw new Error(`${id} has no option ${labels.join(' or ')}`);
}
