import { rank } from '../domain/risk.ts';
import type { Citation } from '../domain/types.ts';
import type { Outcome } from './outcome.ts';
import type { Situation } from './situation.ts';

/** What can be compared, each by itself. */
export const ASPECTS = ['class', 'provisions', 'verdict'] as const;
export type Aspect = (typeof ASPECTS)[number];
/** `code` addresses the sentence in the texts of the command line. */
export type Difference = { aspect: Aspect; code: string; found: string; expected: string };

/** Everything in which an outcome differs from what the situation says; nothing where they agree. */
export function differences(situation: Situation, outcome: Outcome): readonly Difference[] {
  const { contradiction: caught = false } = outcome;
  if (caught && situation.contradiction)
    return [...tooLight(situation, outcome), ...aboutProvisions(situation, outcome)];
  return [
    ...(caught ? [difference('class', 'contradiction')] : []),
    ...aboutClass(situation, outcome),
    ...aboutProvisions(situation, outcome),
    ...aboutVerdict(situation, outcome),
  ];
}

/** True if the situation says something of this aspect, and the outcome does, too. */
export function isCompared(aspect: Aspect, { names, silent, verdict }: Situation, outcome: Outcome): boolean {
  if (aspect === 'verdict') return verdict !== undefined && outcome.verdict !== undefined;
  return aspect === 'class' || (outcome.names !== undefined && [names, silent].some((each) => each));
}

function difference(aspect: Aspect, code: string, found = '', expected = ''): Difference {
  return { aspect, code, found, expected };
}

/** A contradiction that was named may leave the class open, but not below what follows. */
function tooLight(situation: Situation, { classes }: Outcome): readonly Difference[] {
  const atMost = Math.max(...classes.map(rank));
  const expected = situation.class;
  return atMost < rank(expected) ? [difference('class', 'tooLight', classes.join(', '), expected)] : [];
}

function aboutClass(situation: Situation, { classes, otherwise }: Outcome): readonly Difference[] {
  const found = classes.join(', ');
  if (situation.open !== undefined)
    return classes.length === 1 && !otherwise ? [difference('class', 'settled', found)] : [];
  const accepted = situation.classes ?? [situation.class];
  const fits = classes.every((each) => accepted.includes(each));
  const beside = situation.otherwise === undefined || situation.otherwise === otherwise;
  return [
    ...(fits ? [] : [difference('class', 'class', found, accepted.join(', '))]),
    ...(beside ? [] : [difference('class', 'otherwise', otherwise ?? '–', situation.otherwise)]),
  ];
}

function aboutVerdict({ verdict }: Situation, outcome: Outcome): readonly Difference[] {
  const found = outcome.verdict;
  if (verdict === undefined || found === undefined || found === verdict) return [];
  return [difference('verdict', 'verdict', found, verdict)];
}

function aboutProvisions(
  { names = [], silent = [] }: Situation,
  { names: said, claims = said }: Outcome,
): readonly Difference[] {
  if (!said || !claims) return [];
  const missing = names.filter((each) => !said.some((found) => cites(found, each)));
  const wrong = silent.filter((each) => claims.some((found) => cites(found, each)));
  return [
    ...missing.map((each) => difference('provisions', 'missing', '', label(each))),
    ...wrong.map((each) => difference('provisions', 'mustNotApply', label(each))),
  ];
}

/** True if the first is this provision or a part of it. */
function cites(found: Citation, { source, provision }: Citation): boolean {
  return found.source === source && `${found.provision} `.startsWith(`${provision} `);
}

const label = ({ source, provision }: Citation) => `${source} ${provision}`;
