import type { RuleReading } from './applicability.ts';
import { readRule } from './evaluate.ts';
import type { Evaluator } from './evaluator.ts';
import { factsOf } from './facts.ts';
import { readsOf } from './reads.ts';
import type { Standing } from './rule.ts';
import { standingBy } from './rule.ts';
import type { QuestionId, Rule } from './types.ts';
import type { RuleSet } from './ruleSet.ts';

/** The rules of a set, those that ask questions each at its place: a processor is faster with places than with names. */
export type RuleTable = {
  places: ReadonlyMap<Rule, number>;
  readings: readonly RuleReading[];
  /** How the rules stand before anything is answered. */
  first: readonly Standing[];
  /** Places of the rules to which the answer to a question can make a difference. */
  readers: ReadonlyMap<QuestionId, readonly number[]>;
  /** Places of the rules with the same scope. */
  scopes: ReadonlyMap<Evaluator, readonly number[]>;
  /** They ask nothing, have no place and are looked for at the end of the way only. */
  contradictions: readonly Rule[];
};

const tables = new WeakMap<RuleSet, RuleTable>();

/** Worked out once: a rule set never changes while it is in use. */
export function tableOf(ruleSet: RuleSet): RuleTable {
  const known = tables.get(ruleSet) ?? makeTable(ruleSet);
  tables.set(ruleSet, known);
  return known;
}

function makeTable(ruleSet: RuleSet): RuleTable {
  const isContradiction = ({ kind }: Rule): boolean => kind === 'contradiction';
  const rules = Object.values(ruleSet.rules).filter((rule) => !isContradiction(rule));
  const readings = rules.map((rule) => readRule(rule, ruleSet));
  const places = new Map(rules.map((rule, place) => [rule, place]));
  const facts = factsOf(ruleSet, {});
  return {
    places,
    readings,
    first: readings.map((reading) => standingBy(reading, facts)),
    readers: readersOf(rules, ruleSet),
    scopes: byScope(readings),
    contradictions: Object.values(ruleSet.rules).filter(isContradiction),
  };
}

function readersOf(rules: readonly Rule[], ruleSet: RuleSet): ReadonlyMap<QuestionId, readonly number[]> {
  const readers = new Map(Object.keys(ruleSet.questions).map((id): [QuestionId, number[]] => [id, []]));
  rules.forEach((rule, place) => readsOf(rule, ruleSet).forEach((id) => readers.get(id)?.push(place)));
  return readers;
}

function byScope(readings: readonly RuleReading[]): ReadonlyMap<Evaluator, readonly number[]> {
  const scopes = new Map<Evaluator, number[]>();
  readings.forEach(({ scope }, place) => {
    const rules = scope && scopes.get(scope);
    if (rules) rules.push(place);
    else if (scope) scopes.set(scope, [place]);
  });
  return scopes;
}
