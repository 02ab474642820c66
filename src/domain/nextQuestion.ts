import type { Facts } from './facts.ts';
import type { Standing } from './rule.ts';
import type { QuestionId, RuleSet } from './types.ts';

/** Not behind a "don't know" for every rule that misses it. The catalogue question is asked although no rule reads it. */
export function isWorthAsking(
  question: QuestionId,
  standings: readonly Standing[],
  ruleSet: RuleSet,
): boolean {
  return question === ruleSet.catalogue || standings.some(({ asks }) => asks.includes(question));
}

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
  standings: readonly Standing[],
  { ruleSet, answers }: Facts,
  mayBeTaken: (id: QuestionId) => boolean,
): QuestionId | undefined {
  const order = orderOf(ruleSet);
  let found: QuestionId | undefined;
  let place = Infinity;
  const consider = (id: QuestionId) => {
    const own = order.get(id) ?? Infinity;
    if (own < place && mayBeTaken(id)) [found, place] = [id, own];
  };
  if (answers[ruleSet.catalogue] === undefined) consider(ruleSet.catalogue);
  for (const { missing } of standings) missing.forEach(consider);
  return found;
}
