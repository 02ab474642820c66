import type { ListItem } from './listItems.ts';
import { isRestUnknown, itemsOf } from './listItems.ts';
import type { Answer, Answers, Question } from './types.ts';
import type { RuleSet } from './ruleSet.ts';
import { UNKNOWN, UNSURE_MARK } from './types.ts';
import { useCaseOf } from './useCaseOf.ts';

/**
 * The answers if of all unsure items only those are true that the typical use makes likely; undefined where nothing is
 * unsure that could be left out.
 */
export function likelyAnswers(ruleSet: RuleSet, answers: Answers): Answers | undefined {
  const use = useCaseOf(ruleSet, answers);
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
  const items = itemsOf(answer);
  const isKept = ({ option, is }: ListItem) => is === 'true' || (is === 'unsure' && likely.includes(option));
  const kept = items.filter(isKept).map(({ option, is }) => (is === 'true' ? option : option + UNSURE_MARK));
  const asked = answer === UNKNOWN ? likely.map((each) => each + UNSURE_MARK) : [];
  if (!isRestUnknown(answer) && kept.length === items.length) return undefined;
  return kept.length + asked.length > 0 ? [...kept, ...asked] : [question.exclusive];
}
