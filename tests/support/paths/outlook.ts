import { conditionsOf, flatten, isLeaf } from '../../../src/domain/conditions.ts';
import { readsOf } from '../../../src/domain/reads.ts';
import type { Condition, Exception, QuestionId, Rule } from '../../../src/domain/types.ts';
import type { RuleSet } from '../../../src/domain/ruleSet.ts';

/** A definition, a rule, or a rule but for one exception, as conditions refer to it. */
export type Reference = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown } | { question: unknown }
>;

/** Name of a reference; no question has one like it. */
export function nameOf(ref: Reference): string {
  if ('definition' in ref) return `definition ${ref.definition}`;
  return 'exceptedBy' in ref ? `excepted ${ref.rule}/${ref.exceptedBy}` : `rule ${ref.rule}`;
}

/** True for a condition that refers to a definition or rule. */
export function isReference(condition: Condition): condition is Reference {
  return 'definition' in condition || 'rule' in condition;
}

/** Every question that a condition reads, through definitions and rules as well. */
export function readsOfCondition(condition: Condition, ruleSet: RuleSet): ReadonlySet<QuestionId> {
  const rule = { kind: 'notice', when: condition, exceptions: [], transitions: [] } as unknown as Rule;
  return readsOf(rule, ruleSet);
}

/**
 * True for a reference that is seen from outside only: it reads more than `few` questions, and each of them through a
 * rule, which asks for them itself. So whoever refers to it asks nothing that is not asked anyway.
 */
export function isOpaque(ref: Reference, ruleSet: RuleSet, few: number): boolean {
  const known = opaque.get(ruleSet) ?? new Map<string, boolean>();
  opaque.set(ruleSet, known);
  const key = `${few} ${nameOf(ref)}`;
  const result = known.get(key) ?? (isBehindRules(ref, ruleSet) && readsOfCondition(ref, ruleSet).size > few);
  known.set(key, result);
  return result;
}

const opaque = new WeakMap<RuleSet, Map<string, boolean>>();

function isBehindRules(condition: Condition, ruleSet: RuleSet): boolean {
  return flatten(condition).every((part) => {
    if (isLeaf(part)) return false;
    if ('definition' in part) return isBehindRules(meaningOf(part.definition, ruleSet), ruleSet);
    // A rule that ends some day no longer asks for itself then.
    return !('rule' in part) || ruleWith(part.rule, ruleSet).appliesUntil === undefined;
  });
}

/** What a definition means. Throws if there is none with this id. */
export function meaningOf(id: string, ruleSet: RuleSet): Condition {
  const definition = ruleSet.definitions[id];
  if (!definition) throw new Error(`unknown definition ${id}`);
  return definition.means;
}

/** The rule with this id. Throws if there is none. */
export function ruleWith(id: string, ruleSet: RuleSet): Rule {
  const rule = ruleSet.rules[id];
  if (!rule) throw new Error(`unknown rule ${id}`);
  return rule;
}

/** The definitions without which a condition cannot hold: those of every part of `all`, those common to all of `any`. */
export function needsOf(condition: Condition, ruleSet: RuleSet): ReadonlySet<string> {
  if ('definition' in condition) {
    const inner = needsOf(meaningOf(condition.definition, ruleSet), ruleSet);
    return new Set([condition.definition, ...inner]);
  }
  if ('rule' in condition) return needsOf(ruleWith(condition.rule, ruleSet).when, ruleSet);
  if ('all' in condition) return new Set(condition.all.flatMap((each) => [...needsOf(each, ruleSet)]));
  if (!('any' in condition)) return new Set();
  const [first, ...others] = condition.any.map((each) => needsOf(each, ruleSet));
  return new Set([...(first ?? [])].filter((id) => others.every((each) => each.has(id))));
}

const referredTo = new WeakMap<RuleSet, ReadonlySet<string>>();

/** The exceptions of a rule to which some condition of the rule set refers. */
export function exceptionsReferredTo(rule: Rule, ruleSet: RuleSet): readonly Exception[] {
  const names = referredTo.get(ruleSet) ?? referencesIn(ruleSet);
  referredTo.set(ruleSet, names);
  return rule.exceptions.filter((each) => names.has(`excepted ${rule.id}/${each.id}`));
}

function referencesIn(ruleSet: RuleSet): ReadonlySet<string> {
  const rules = Object.values(ruleSet.rules).flatMap(conditionsOf);
  const definitions = Object.values(ruleSet.definitions).map((each) => each.means);
  return new Set([...rules, ...definitions].flatMap(flatten).filter(isReference).map(nameOf));
}
