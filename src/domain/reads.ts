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

const readers = new WeakMap<RuleSet, ReadonlyMap<QuestionId, ReadonlySet<Rule>>>();

/** The rules to which the answer to a question can make a difference. */
export function readersOf(question: QuestionId, ruleSet: RuleSet): ReadonlySet<Rule> {
  const index = readers.get(ruleSet) ?? indexOf(ruleSet);
  readers.set(ruleSet, index);
  return index.get(question) ?? new Set();
}

function indexOf(ruleSet: RuleSet): ReadonlyMap<QuestionId, ReadonlySet<Rule>> {
  const index = new Map<QuestionId, Set<Rule>>();
  for (const rule of Object.values(ruleSet.rules)) {
    for (const id of readsOf(rule, ruleSet)) index.set(id, (index.get(id) ?? new Set()).add(rule));
  }
  return index;
}

/** Questions that a condition reads, through definitions and rules as well; some several times. */
export function questionsIn(condition: Condition, ruleSet: RuleSet): QuestionId[] {
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
