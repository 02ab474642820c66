import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Truth } from './kleene.ts';
import type { Answers, RuleId } from './types.ts';
import type { Penalty, RuleSet } from './ruleSet.ts';

/** The ceiling for breaches of some duties. `isLower`: the lower of amount and share of turnover is the ceiling. */
export type Ceiling = { penalty: Penalty; isLower: Truth; rules: readonly RuleId[] };

/** Ceilings of the fines for breaches of these duties, in the order of the rule set. Duties without a fine are left out. */
export function ceilingsOf(ruleSet: RuleSet, answers: Answers, duties: readonly Finding[]): Ceiling[] {
  const facts = factsOf(ruleSet, answers);
  return Object.values(ruleSet.penalties).flatMap((penalty) => {
    const rules = duties.map(({ rule }) => rule).filter((id) => penaltyOf(ruleSet, id) === penalty.id);
    if (rules.length === 0 || isElsewhere(penalty, facts)) return [];
    const isLower = penalty.lowerFor ? evaluate(penalty.lowerFor, facts).truth : false;
    return [{ penalty, isLower, rules }];
  });
}

function isElsewhere({ appliesWhen }: Penalty, facts: Facts): boolean {
  return appliesWhen !== undefined && evaluate(appliesWhen, facts).truth === false;
}

function penaltyOf(ruleSet: RuleSet, id: RuleId): string | undefined {
  const rule = ruleSet.rules[id];
  return rule?.kind === 'obligation' ? rule.penalty : undefined;
}
