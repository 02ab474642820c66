import type { Answer, Answers, Question, RuleSet } from './types.ts';
import { UNKNOWN, UNSURE_MARK } from './types.ts';

/**
 * The answers if of all unsure items only those are true that the typical use makes likely; undefined where nothing is
 * unsure that could be left out.
 */
export function likelyAnswers(ruleSet: RuleSet, answers: Answers): Answers | undefined {
  const use = ruleSet.useCases[String(answers[ruleSet.catalogue])];
  const changed = Object.entries(answers).flatMap(([id, answer]) => {
    const question = ruleSet.questions[id];
    const likely = question && without(question, answer, use?.likely?.[id] ?? []);
    return likely ? [[id, likely] as const] : [];
  });
  return changed.length > 0 ? { ...answers, ...Object.fromEntries(changed) } : undefined;
}

/** A list without the unsure items that are not likely; undefined if it has none. */
function without(question: Question, answer: Answer, likely: readonly string[]): Answer | undefined {
  if (question.type !== 'multiple-choice' || question.exclusive === undefined) return undefined;
  const items = answer === UNKNOWN ? question.options.map((each) => each + UNSURE_MARK) : answer;
  if (!Array.isArray(items)) return undefined;
  const isKept = (item: string) => !item.endsWith(UNSURE_MARK) || likely.includes(item.slice(0, -1));
  const kept = items.filter(isKept);
  if (kept.length === items.length) return undefined;
  return kept.length > 0 ? kept : [question.exclusive];
}
