import type { Evaluator, RuleReading } from './applicability.ts';
import { applicability } from './applicability.ts';
import type { Facts } from './facts.ts';
import type { Evaluation } from './kleene.ts';
import { combine, isClosed, negate } from './kleene.ts';
import { leafEvaluator } from './leaf.ts';
import type { Condition, Definition, Rule, RuleSet } from './types.ts';

/** A condition that stands for a definition, a rule, or a rule but for one exception. */
export type Link = Extract<Condition, { definition: string } | { rule: string }>;
/** A rule set is read once, into functions: looking up what is written takes many times as long as calling them. */
type Reading = {
  ruleSet: RuleSet;
  conditions: WeakMap<Condition, Evaluator>;
  rules: WeakMap<Rule, RuleReading>;
  /** By name, each with its place among what is known of facts. */
  links: Map<string, { place: number; evaluator: Evaluator }>;
};
const readings = new WeakMap<RuleSet, Reading>();

/** Evaluates a condition in strong Kleene logic. Throws on a definition or rule that does not exist. */
export function evaluate(condition: Condition, facts: Facts): Evaluation {
  const reading = readingOf(facts.ruleSet);
  const evaluator = reading.conditions.get(condition) ?? evaluatorOf(condition, reading);
  reading.conditions.set(condition, evaluator);
  return evaluator(facts);
}

/** A rule with its conditions as functions. */
export function readRule(rule: Rule, ruleSet: RuleSet): RuleReading {
  return ruleReading(rule, readingOf(ruleSet));
}

/** Where among what is known of facts the outcome of a definition or rule stands. */
export function placeOf(link: Link, ruleSet: RuleSet): number {
  return linkOf(link, readingOf(ruleSet)).place;
}

function readingOf(ruleSet: RuleSet): Reading {
  const known = readings.get(ruleSet);
  if (known) return known;
  const reading = { ruleSet, conditions: new WeakMap(), rules: new WeakMap(), links: new Map() };
  readings.set(ruleSet, reading);
  return reading;
}

function ruleReading(rule: Rule, reading: Reading): RuleReading {
  const known = reading.rules.get(rule);
  if (known) return known;
  const read = (condition: Condition) => evaluatorOf(condition, reading);
  const fulfilledWhen = rule.kind === 'obligation' ? rule.fulfilledWhen : undefined;
  const made = {
    rule,
    ...(rule.scope && { scope: read(rule.scope) }),
    when: read(rule.when),
    exceptions: rule.exceptions.map((each) => read(each.when)),
    transitions: rule.transitions.map((each) => read(each.when)),
    ...(fulfilledWhen && { fulfilled: read(fulfilledWhen) }),
  };
  reading.rules.set(rule, made);
  return made;
}

function evaluatorOf(condition: Condition, reading: Reading): Evaluator {
  const read = (part: Condition) => evaluatorOf(part, reading);
  if ('all' in condition) {
    const parts = condition.all.map(read);
    return (facts) => combine(parts, false, facts);
  }
  if ('any' in condition) {
    const parts = condition.any.map(read);
    return (facts) => combine(parts, true, facts);
  }
  if ('not' in condition) {
    const inner = read(condition.not);
    return (facts) => negate(inner(facts));
  }
  return 'question' in condition ? leafEvaluator(condition) : linkOf(condition, reading).evaluator;
}

/** What a link stands for is read when it is needed first, and worked out once for the same facts. */
function linkOf(link: Link, reading: Reading): { place: number; evaluator: Evaluator } {
  const name = nameOf(link);
  const known = reading.links.get(name);
  if (known) return known;
  const place = reading.links.size;
  let meaning: Evaluator | undefined;
  const evaluator: Evaluator = (facts) => {
    meaning ??= meaningOf(link, reading);
    return (facts.known[place] ??= meaning(facts));
  };
  const made = { place, evaluator };
  reading.links.set(name, made);
  return made;
}

/** Short name of what a link stands for, different for each. */
export function nameOf(link: Link): string {
  if ('definition' in link) return `definition ${link.definition}`;
  return 'exceptedBy' in link ? `rule ${link.rule}/${link.exceptedBy}` : `rule ${link.rule}`;
}

function meaningOf(link: Link, reading: Reading): Evaluator {
  const { definitions, rules } = reading.ruleSet;
  const found = 'definition' in link ? definitions[link.definition] : rules[link.rule];
  if (!found) throw new Error(`unknown ${nameOf(link)}`);
  if ('means' in found) return meaningOfDefinition(found, reading);
  const rule = ruleReading(found, reading);
  if ('exceptedBy' in link) return exceptedOnlyBy(rule, link.exceptedBy);
  return (facts) => applicability(rule, facts).applies;
}

/** A definition that is assumed leaves nothing closed where it is unknown: the questions go on as if it held. */
function meaningOfDefinition({ means, isAssumed }: Definition, reading: Reading): Evaluator {
  const evaluator = evaluatorOf(means, reading);
  if (!isAssumed) return evaluator;
  return (facts) => {
    const result = evaluator(facts);
    return isClosed(result) ? { ...result, isAssumed } : result;
  };
}

/** "The rule would hold, but this exception, and no other, takes it away". */
function exceptedOnlyBy({ rule, when, exceptions }: RuleReading, exceptedBy: string): Evaluator {
  const isThis = rule.exceptions.map((each) => each.id === exceptedBy);
  const others = exceptions.filter((_, index) => !isThis[index]);
  const negated = others.map(
    (each): Evaluator =>
      (facts) =>
        negate(each(facts)),
  );
  const parts = [when, ...negated, ...exceptions.filter((_, index) => isThis[index])];
  return (facts) => combine(parts, false, facts);
}
