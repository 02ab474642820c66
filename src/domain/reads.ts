import { conditionsOf, flatten, isLeaf } from './conditions.ts';
import type { Condition, Definition, QuestionId, Rule } from './types.ts';
import type { RuleSet } from './ruleSet.ts';

/** Worked out once for each rule and definition: a rule set never changes while it is in use. */
const known = new WeakMap<Rule | Definition, ReadonlySet<QuestionId>>();

/** Every question whose answer can make a difference to a rule, through definitions and other rules as well. */
export function readsOf(rule: Rule, ruleSet: RuleSet): ReadonlySet<QuestionId> {
  return readsIn(rule, conditionsOf(rule), ruleSet);
}

/** Questions that a condition reads, through definitions and rules as well; some several times. */
export function questionsIn(condition: Condition, ruleSet: RuleSet): QuestionId[] {
  return flatten(condition).flatMap((part) => {
    if (isLeaf(part)) return part.question;
    if ('rule' in part) return [...readsOf(ruleOf(part.rule, ruleSet), ruleSet)];
    const definition = 'definition' in part ? ruleSet.definitions[part.definition] : undefined;
    return definition ? [...readsIn(definition, [definition.means], ruleSet)] : [];
  });
}

function readsIn(owner: Rule | Definition, conditions: readonly Condition[], ruleSet: RuleSet) {
  const reads = known.get(owner) ?? new Set(conditions.flatMap((each) => questionsIn(each, ruleSet)));
  known.set(owner, reads);
  return reads;
}

function ruleOf(id: string, ruleSet: RuleSet): Rule {
  const rule = ruleSet.rules[id];
  if (!rule) throw new Error(`unknown rule ${id}`);
  return rule;
}
