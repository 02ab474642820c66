import type { Locator, Page } from 'playwright-core';
import { readToEnd, screenAt, questionsOn } from '../../../scripts/walks/screen.ts';

const QUESTIONS = 'form.question > fieldset';

/** The group of one question, among those of the screen. */
const groupOf = (page: Page, id: string) =>
  page.locator(QUESTIONS, { has: page.locator(`input[name="${id}"], input[name="${id}-confirm"]`) });

/**
 * Answers every question of the screen, also those that come up meanwhile, and goes on to the next screen.
 * `answer`: answers one question; "on" where it also left the screen or brought up the next question itself.
 * Hands back how often "on" was pressed here.
 */
export async function passScreen(
  page: Page,
  answer: (id: string, group: Locator) => Promise<'on' | undefined>,
): Promise<number> {
  const place = screenAt(page);
  const done: string[] = [];
  let pressed = 0;
  while (screenAt(page) === place) {
    const shown = await questionsOn(page);
    const id = shown.find((each) => !done.includes(each));
    if (id !== undefined) done.push(id);
    const goes = id !== undefined && (await answer(id, groupOf(page, id)));
    if (id !== undefined && goes !== 'on') continue;
    if (goes !== 'on') {
      await readToEnd(page);
      await page.locator('.thumb-bar .primary').click();
      pressed++;
    }
    await page.waitForFunction(goneOrMore, { place, count: shown.length });
  }
  await page.locator('main h1').waitFor();
  return pressed;
}

function goneOrMore({ place, count }: { place: string; count: number }): boolean {
  const isGone = decodeURIComponent(location.hash.slice(1)) !== place;
  return isGone || document.querySelectorAll('form.question > fieldset').length > count;
}

/**
 * Ticks the options with these labels in the group of a question, as far as it has them, and hands back how many it had.
 * A suggestion that only asks for a yes is refused first; what is folded away is unfolded.
 */
export async function tickLabels(group: Locator, labels: readonly string[]): Promise<number> {
  if (labels.length === 0) return 0;
  const refusal = group.locator('input[name$="-confirm"]').nth(1);
  if ((await refusal.count()) > 0) await refusal.check();
  let found = 0;
  for (const label of labels) {
    const page = group.page();
    const named = page.locator('.option', { has: page.getByText(label, { exact: true }) });
    const option = group.locator(named);
    if ((await option.count()) === 0) continue;
    found++;
    const fold = group.locator('details:not([open])', { has: named });
    if ((await fold.count()) > 0) await fold.first().locator('summary').first().click();
    if (!(await option.first().locator('input').isChecked())) await option.first().click();
  }
  return found;
}
