import type { LawDate } from '../../src/domain/lawIndex.ts';
import { LONG_IN_FORCE } from '../../src/domain/time.ts';
import type { IsoDate, Rule } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import calendar from '../cases/calendar.json';
import { lawIndexes } from './ruleFiles.ts';

type Entry = Omit<LawDate, 'provisions'>;

/** By source: laws with an index have their dates there, all others in the file of cases. */
const provisions: readonly (LawDate & { source: string })[] = [
  ...Object.entries(lawIndexes).flatMap(([source, { dates }]) => dates.map((each) => ({ source, ...each }))),
  ...calendar.provisions,
];
const transitions: readonly (Entry & { provision: string })[] = calendar.transitions;
const rules: readonly (Entry & { rule: string })[] = calendar.rules;

/** Dates of a rule set that differ from the calendar of the law, one line each. */
export function calendarProblems(ruleSet: RuleSet): string[] {
  return Object.values(ruleSet.rules).flatMap((rule) => [
    ...startProblems(rule),
    ...transitionProblems(rule),
  ]);
}

function startProblems(rule: Rule): string[] {
  const entry = rules.find((each) => each.rule === rule.id) ?? provisionEntry(rule) ?? undated(rule);
  return [
    ...difference(`${rule.id} appliesFrom`, rule.appliesFrom, entry?.from),
    ...difference(`${rule.id} disputedFrom`, rule.disputedFrom, entry?.disputedFrom),
    // No provision that the rules cite has an end yet; the first that gets one needs an entry here.
    ...difference(`${rule.id} appliesUntil`, rule.appliesUntil, undefined),
  ];
}

function transitionProblems({ id, transitions: own }: Rule): string[] {
  return own.flatMap(({ id: transition, citation, appliesFrom }) => {
    const entry = transitions.find((each) => each.provision === citation.provision);
    return difference(`${id} ${transition}`, appliesFrom, entry?.from);
  });
}

/** The most exact entry for what a rule cites: `Art. 5 Abs. 1 lit. ba` before `Art. 5`. */
function provisionEntry({ citation }: Rule): Entry | undefined {
  const matches = provisions
    .filter(({ source }) => source === citation.source)
    .flatMap((entry) => entry.provisions.map((provision) => ({ provision, entry })))
    .filter(({ provision }) => `${citation.provision} `.startsWith(`${provision} `));
  return matches.sort((a, b) => b.provision.length - a.provision.length)[0]?.entry;
}

/** Law that applies already and whose first day nobody looked up. */
function undated({ citation }: Rule): Entry | undefined {
  const { sources, basis } = calendar.undated;
  return sources.includes(citation.source) ? { from: LONG_IN_FORCE, basis } : undefined;
}

function difference(what: string, actual: IsoDate | undefined, expected: IsoDate | undefined): string[] {
  return actual === expected ? [] : [`${what}: ${actual ?? 'none'}, by the calendar ${expected ?? 'none'}`];
}
