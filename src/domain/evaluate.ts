import type { RuleReading } from './applicability.ts';
import { applicability } from './applicability.ts';
import type { Evaluator } from './evaluator.ts';
import { joined, negated } from './evaluator.ts';
import type { Facts } from './facts.ts';
import type { Evaluation } from './kleene.ts';
import { isClosed } from './kleene.ts';
import { leafEvaluator } from './leaf.ts';
import type { Link } from './link.ts';
import { nameOf } from './link.ts';
import { questionsIn } from './reads.ts';
import type { Condition, Definition, QuestionId, Rule } from './types.ts';
import type { RuleSet } from './ruleSet.ts';

/** A rule set is read once, into functions: looking up what is written takes many times as long as calling them. */
type Reading = {
  ruleSet: RuleSet;
  conditions: WeakMap<Condition, Evaluator>;
  rules: WeakMap<Rule, RuleReading>;
  /** By name, each with its place among what is known of facts. */
  links: Map<string, { place: number; evaluator: Evaluator }>;
  /** The places of the links that read a question. */
  readers: Map<QuestionId, number[]>;
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
export function factPlace(link: Link, ruleSet: RuleSet): number {
  return linkOf(link, readingOf(ruleSet)).place;
}

/** Places of what can come to something else once this question is answered. */
export function placesReading(question: QuestionId, ruleSet: RuleSet): readonly number[] {
  return readingOf(ruleSet).readers.get(question) ?? [];
}

function readingOf(ruleSet: RuleSet): Reading {
  const known = readings.get(ruleSet);
  if (known) return known;
  const reading = {
    ruleSet,
    conditions: new WeakMap(),
    rules: new WeakMap(),
    links: new Map(),
    readers: new Map(),
  };
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
    // One list with the parts of an `all` directly inside it.
    const parts = condition.all.flatMap((part) => ('all' in part ? part.all : part));
    return joined(parts.map(read), false);
  }
  if ('any' in condition) return joined(condition.any.map(read), true);
  if ('not' in condition) return negated(read(condition.not));
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
    meaning ??= meaningAt(place, link, reading);
    return (facts.known[place] ??= meaning(facts));
  };
  const made = { place, evaluator };
  reading.links.set(name, made);
  return made;
}

/** What a link stands for. Its place is noted with the questions that it reads. */
function meaningAt(place: number, link: Link, reading: Reading): Evaluator {
  const meaning = meaningOf(link, reading);
  for (const id of new Set(questionsIn(link, reading.ruleSet))) {
    const places = reading.readers.get(id) ?? [];
    places.push(place);
    reading.readers.set(id, places);
  }
  return meaning;
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
  const parts = [when, ...others.map(negated), ...exceptions.filter((_, index) => isThis[index])];
  return joined(parts, false);
}
