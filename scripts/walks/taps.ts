import type { Locator, Page } from 'playwright-core';
import type { Answer, Question } from '../../src/domain/types.ts';
import { UNKNOWN } from '../../src/domain/types.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { createText } from '../../src/i18n/text.ts';
import { optionTexts } from '../../src/report/optionTexts.ts';
import { ruleSet } from '../../src/ruleset.ts';
import type { Person } from './people.ts';
import { AND_ON, questionsOn, readToEnd } from './screen.ts';

const ONWARD = '.thumb-bar .primary';
/** Milliseconds until a tap has shown what it leads to. */
const SETTLED = 150;
const FOLDED = 'details:not([open])';

/** Answers every question of the screen, also those that come up meanwhile, goes on, and hands back the taps. */
export async function answerScreen(page: Page, person: Person, whenRead: () => Promise<void>) {
  const answered = new Set<string>();
  let taps = 0;
  for (;;) {
    const id = (await questionsOn(page)).find((each) => !answered.has(each));
    if (id === undefined) break;
    answered.add(id);
    const group = page.locator('form.question > fieldset').nth(answered.size - 1);
    const options = await toTick(group, person, id);
    await readToEnd(page);
    const none = page.getByRole('button', { name: AND_ON }).first();
    const isLast = await isNoneAlone(group, id, options);
    if (isLast) await whenRead();
    if (isLast) await none.click();
    else for (const option of options) taps += await tick(group, person, id, option);
    if (!isLast) continue;
    taps++;
    await page.waitForTimeout(SETTLED);
    if (!(await questionsOn(page)).includes(id)) return taps;
  }
  await whenRead();
  await readToEnd(page);
  await page.locator(ONWARD).click();
  return taps + 1;
}

/** What this person has to tick on a question; nothing where what is ticked already is right. */
async function toTick(group: Locator, person: Person, id: string): Promise<readonly string[]> {
  const question = ruleSet.questions[id];
  if (!question) throw new Error(`no question ${id}`);
  const given = person.given[id];
  const isTicked = (await group.locator('input:checked').count()) > 0;
  if (given === undefined && isTicked && person.otherwise === undefined) return [];
  const suggested = ruleSet.useCases[person.useCase]?.suggests?.[id];
  if (isTicked && String(given) === String(suggested)) return [];
  const wanted = given ?? person.otherwise ?? fallback(question);
  return [wanted].flat().map((each) => (typeof each === 'boolean' ? (each ? 'yes' : 'no') : each));
}

/** What people answer who have nothing to report. */
function fallback(question: Question): Answer {
  if (question.type === 'boolean') return false;
  if (question.type === 'multiple-choice') return [question.exclusive ?? UNKNOWN];
  const harmless = ['none', 'neither', 'learns-or-generates', 'at', 'eu', 'sme', 'as-intended'];
  return harmless.find((each) => question.options.includes(each)) ?? question.options[0] ?? UNKNOWN;
}

/** "None of these" on a list without a tick: there is a button for that and "on" in one. */
async function isNoneAlone(group: Locator, id: string, options: readonly string[]): Promise<boolean> {
  const question = ruleSet.questions[id];
  const isNone = question?.type === 'multiple-choice' && options[0] === question.exclusive;
  if (!isNone || options.length !== 1 || (await group.locator('input:checked').count()) > 0) return false;
  return (await group.page().getByRole('button', { name: AND_ON }).count()) > 0;
}

/** Ticks an option; what hides it is opened first, and each of that is a tap. */
async function tick(group: Locator, person: Person, id: string, option: string): Promise<number> {
  const denial = group.locator(`input[name="${id}-confirm"]`);
  let taps = 0;
  if ((await denial.count()) > 0 && (await denial.first().isChecked())) {
    await denial.nth(1).click();
    taps++;
  }
  const page = group.page();
  const named = page.locator('.option', {
    has: page.getByText(labelOf(person, id, option), { exact: true }),
  });
  const card = group.locator(named);
  const fold = group.locator(FOLDED, { has: named });
  if ((await fold.count()) > 0) {
    await fold.first().locator('summary').first().click();
    taps++;
  }
  if (await card.first().locator('input').isChecked()) return taps;
  await card.first().click();
  return taps + 1;
}

function labelOf({ language }: Person, id: string, option: string): string {
  const text = createText(language, allTexts(language));
  return option === UNKNOWN
    ? text.t('questions:answers.unknown')
    : optionTexts(id, option, ruleSet.catalogue, text).label;
}
