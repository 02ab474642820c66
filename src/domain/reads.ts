import { conditionsOf, flatten, isLeaf } from './conditions.ts';
import type { Condition, QuestionId, Rule, RuleSet } from './types.ts';

/** Worked out once for each rule: a rule set never changes while it is in use. */
const known = new WeakMap<Rule, ReadonlySet<QuestionId>>();

/** Every question whose answer can make a difference to a rule, through definitions and other rules as well. */
export function readsOf(rule: Rule, ruleSet: RuleSet): ReadonlySet<QuestionId> {
  const reads = known.get(rule) ?? new Set(conditionsOf(rule).flatMap((each) => questionsIn(each, ruleSet)));
  known.set(rule, reads);
  return reads;
}

function questionsIn(condition: Condition, ruleSet: RuleSet): QuestionId[] {
  return flatten(condition).flatMap((part) => {
    if (isLeaf(part)) return part.question;
    if ('rule' in part) return [...readsOf(ruleOf(part.rule, ruleSet), ruleSet)];
    const definition = 'definition' in part ? ruleSet.definitions[part.definition] : undefined;
    return definition ? questionsIn(definition.means, ruleSet) : [];
  });
}

function ruleOf(id: string, ruleSet: RuleSet): Rule {
  const rule = ruleSet.rules[id];
  if (!rule) throw new Error(`unknown rule ${id}`);
  return rule;
}
