import type { Dropped } from './answers.ts';
import { inShort, validateAnswers } from './answers.ts';
import { itemsOf } from './listItems.ts';
import type { Answer, Answers, QuestionId } from './types.ts';
import type { Again, Carried, Renaming, RuleSet } from './ruleSet.ts';
import { UNKNOWN } from './types.ts';

type Given = Readonly<Record<string, unknown>>;

/**
 * Answers of any age as today's questionnaire understands them (`rules/renamed.json`), and which of today's questions
 * have to be asked again. `version` is that of the rule set under which the answers were given; without it, answers
 * that fit today are taken at their word. Never throws.
 */
export function carryOver(
  ruleSet: RuleSet,
  given: Given,
  version?: string,
): { answers: Answers; dropped: readonly Dropped[] } {
  const steps = ruleSet.renamed.filter(({ since }) => version === undefined || isBefore(version, since));
  const again: Dropped[] = [];
  let answers = given;
  for (const step of steps) {
    const fits = (id: string) =>
      version === undefined && validateAnswers(ruleSet, { [id]: given[id] }).dropped.length === 0;
    const next = renamed(step, answers, fits);
    answers = next.answers;
    again.push(...next.dropped);
  }
  const valid = validateAnswers(ruleSet, answers);
  return { answers: valid.answers, dropped: [...again, ...valid.dropped] };
}

/** Every option that a question has or had, so that older links can be read. A question of yes and no has none. */
export function optionsEver(ruleSet: RuleSet): Readonly<Record<QuestionId, readonly string[]>> {
  const options: Record<QuestionId, readonly string[]> = {};
  const add = (id: QuestionId, more: readonly unknown[]) => {
    options[id] = [...(options[id] ?? []), ...more.filter((each) => typeof each === 'string')];
  };
  for (const question of Object.values(ruleSet.questions))
    add(question.id, question.type === 'boolean' ? [] : question.options);
  for (const { carried, again } of ruleSet.renamed) {
    for (const { from } of carried) for (const [id, answer] of Object.entries(from)) add(id, [answer].flat());
    for (const { question, answers = [] } of again) add(question, answers);
  }
  return options;
}

function renamed(step: Renaming, given: Given, fits: (id: string) => boolean) {
  const { said, gone } = whatIsSaid(step.carried, given);
  const lost = step.again.filter(
    (each) =>
      given[each.question] !== undefined && isMeant(each, given[each.question]) && !fits(each.question),
  );
  const left = Object.entries(given).filter(
    ([id]) => !gone.has(id) && !lost.some(({ question }) => question === id),
  );
  const answers = { ...Object.fromEntries(left), ...said };
  const asked = lost.filter(({ question, now = question }) => !(now in answers) && !gone.has(question));
  const dropped = new Map(asked.map((each) => [each.now ?? each.question, each]));
  return { answers, dropped: [...dropped].map(([now, { question }]) => askedAgain(now, given[question])) };
}

function askedAgain(question: QuestionId, value: unknown): Dropped {
  return { question, reason: 'asked-again', value: inShort(value) };
}

/** The new answers that the old ones imply, and the questions that need none any more. */
function whatIsSaid(carried: readonly Carried[], given: Given) {
  const said: Record<QuestionId, Answer> = {};
  const gone = new Set<QuestionId>();
  for (const { from, to } of carried) {
    if (!Object.entries(from).every(([id, answer]) => says(given[id], answer))) continue;
    for (const [id, answer] of Object.entries(to)) {
      if (answer === null) gone.add(id);
      else if (id in from || given[id] === undefined) said[id] = together(said[id], answer);
    }
  }
  return { said, gone };
}

/** A text stands for an item where the answer is a list; a list for exactly this list. */
function says(given: unknown, answer: Answer): boolean {
  if (Array.isArray(given) && typeof answer === 'string') return given.includes(answer);
  return JSON.stringify(given) === JSON.stringify(answer);
}

/** Two lists become one. */
function together(before: Answer | undefined, answer: Answer): Answer {
  return Array.isArray(before) && Array.isArray(answer) ? [...new Set([...before, ...answer])] : answer;
}

function isMeant({ answers, now }: Again, value: unknown): boolean {
  if (value === UNKNOWN && now === undefined) return false;
  if (answers === undefined) return true;
  const texts = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
  const items = texts ? itemsOf(texts).map(({ option }) => option) : [value];
  return answers.some((each) => items.includes(each));
}

/** Versions are days, sometimes with a number behind: `2026.11.29-2`. */
function isBefore(version: string, other: string): boolean {
  const inOrder = (each: string) =>
    each
      .split(/[.-]/)
      .map((part) => part.padStart(4, '0'))
      .join('.');
  return inOrder(version) < inOrder(other);
}
