import type { Answer, QuestionId, RuleSet } from '../src/domain/types.ts';
import { UNKNOWN } from '../src/domain/types.ts';

/** Which of the answers on the screen, from the top, stand for this answer. Throws if one of them is not offered. */
export function optionIndexes(ruleSet: RuleSet, id: QuestionId, answer: Answer): number[] {
  const offered = offeredBy(ruleSet, id);
  return valuesOf(answer).map((value) => {
    const index = offered.indexOf(value);
    if (index < 0) throw new Error(`${id} does not offer ${value}`);
    return index;
  });
}

/** The answers in the order of the page: an item that excludes all others comes after them, "don't know" last. */
function offeredBy({ questions }: RuleSet, id: QuestionId): string[] {
  const question = questions[id];
  if (!question) throw new Error(`no question ${id}`);
  if (question.type === 'boolean') return ['true', 'false', UNKNOWN];
  if (question.type === 'single-choice') return [...question.options, UNKNOWN];
  const { options, exclusive } = question;
  const items = options.filter((option) => option !== exclusive);
  return [...items, ...(exclusive === undefined ? [] : [exclusive]), UNKNOWN];
}

function valuesOf(answer: Answer): readonly string[] {
  return typeof answer === 'object' ? answer : [String(answer)];
}
