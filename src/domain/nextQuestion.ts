import type { Facts } from './facts.ts';
import type { Progress } from './progress.ts';
import type { QuestionId } from './types.ts';
import type { RuleSet } from './ruleSet.ts';

const orders = new WeakMap<RuleSet, ReadonlyMap<QuestionId, number>>();

/** Place of each question in the questionnaire, worked out once: a rule set never changes while it is in use. */
export function orderOf(ruleSet: RuleSet): ReadonlyMap<QuestionId, number> {
  const known = orders.get(ruleSet);
  if (known) return known;
  const order = new Map(Object.keys(ruleSet.questions).map((id, index) => [id, index]));
  orders.set(ruleSet, order);
  return order;
}

/** The first question, in questionnaire order, that an open rule misses and that may be taken. */
export function firstMissing(
  progress: Progress,
  { ruleSet, answers }: Facts,
  mayBeTaken: (id: QuestionId) => boolean,
): QuestionId | undefined {
  for (const id of orderOf(ruleSet).keys()) {
    const isOpen = progress.isMissed(id) || (id === ruleSet.catalogue && answers[id] === undefined);
    if (isOpen && mayBeTaken(id)) return id;
  }
  return undefined;
}
