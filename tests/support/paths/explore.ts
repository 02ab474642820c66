import type { Standing } from '../../../src/domain/rule.ts';
import type { Answers, QuestionId } from '../../../src/domain/types.ts';
import type { Fault } from './faults.ts';
import { faultsAtTheEnd, faultsOfExcepted, faultsOnTheWay } from './faults.ts';
import { movesFrom } from './moves.ts';
import type { Live, State } from './state.ts';
import { keyOf, liveIn, questionAt, startOf } from './state.ts';
import type { View } from './view.ts';
import { factsIn, standingsIn } from './view.ts';

/** More are a sign that a rule reads too much at once to be searched. */
const MOST_STATES = 25_000;

/** A view that is too big to be searched. */
export class TooManyStates extends Error {}

/** Outcomes of the rules of a view, and in how many ways each is reached. */
type Ends = ReadonlyMap<string, bigint>;
/** What a search found. It stops at the first state with a fault. */
export type Exploration = {
  states: number;
  ends: Ends;
  faults: readonly Fault[];
  /** Questions that the rules ask, with answers after which they do. */
  asked: ReadonlyMap<QuestionId, Answers>;
};

type Search = {
  view: View;
  memo: Map<string, Ends>;
  faults: Fault[];
  asked: Map<QuestionId, Answers>;
};

/** Searches all paths through the questions of a view, each merged state once, with the real engine at each of them. */
export function explore(view: View): Exploration {
  const search: Search = { view, memo: new Map(), faults: [], asked: new Map() };
  const ends = visit(startOf(view), search);
  return { states: search.memo.size, ends, faults: search.faults, asked: search.asked };
}

/** Ends that can be reached from a state; states merged with one seen before have the same. */
function visit(state: State, search: Search): Ends {
  const { view, memo, faults } = search;
  const live = liveIn(view, state);
  const key = keyOf(state, live);
  const known = memo.get(key);
  if (known || faults.length > 0) return known ?? new Map();
  const { rules, excepted } = standingsIn(view, factsIn(view, state.answers, state.resolved));
  assertSame(state, rules, excepted);
  const own = rules.slice(0, view.rules.length);
  faults.push(...faultsOnTheWay(view, state, own), ...faultsOfExcepted(view, state, own, excepted));
  const missing = askedIn(state, live, search);
  if (faults.length > 0) return new Map();
  const moves = movesFrom(view, state, live, missing);
  if (moves.length === 0) faults.push(...faultsAtTheEnd(state, own, view.asOf));
  const next = moves.map((move) => [visit(move.state, search), move.ways] as const);
  const ends = moves.length === 0 ? new Map([[outcomeOf(own), 1n]]) : sum(next);
  memo.set(key, ends);
  if (memo.size > MOST_STATES) throw new TooManyStates(`more than ${MOST_STATES} states: ${namesOf(view)}`);
  return ends;
}

function namesOf({ rules, helpers }: View): string {
  return [...rules, ...helpers].map(({ id }) => id).join(', ');
}

/** What is asked in a state. */
function askedIn(state: State, { main, helpers }: Live, { view, asked }: Search): ReadonlySet<string> {
  const missing = [...main, ...helpers].flatMap((each) => each.missing);
  const all = new Set([...missing, ...catalogueIn(view, state)]);
  const question = questionAt(view, state);
  if (question !== undefined && all.has(question) && !asked.has(question)) asked.set(question, state.answers);
  return all;
}

/** The catalogue question is asked although no rule reads it. */
function catalogueIn({ isPartial, ruleSet }: View, { answers }: State): QuestionId[] {
  return isPartial || answers[ruleSet.catalogue] !== undefined ? [] : [ruleSet.catalogue];
}

/** The key is only as good as the residuals: they must say what the engine says. Throws if they do not. */
function assertSame(
  { residuals, answers }: State,
  rules: readonly Standing[],
  excepted: (readonly string[])[],
): void {
  const missing = [...rules.map((each) => each.missing), ...excepted];
  missing.forEach((engine, index) => {
    const own = residuals[index];
    const truth = rules[index]?.applies.truth;
    const isSettled = truth === undefined || engine.length > 0 || own?.truth === truth;
    const isSame = own && [...own.missing].sort().join() === [...engine].sort().join();
    if (!isSame || !isSettled)
      throw new Error(`residual ${index} differs from the engine at ${JSON.stringify(answers)}`);
  });
}

/** How rules stand in the end, as text. */
export function outcomeOf(standings: readonly Standing[]): string {
  return standings.map(({ applies, fulfilled }) => `${applies.truth}/${fulfilled?.truth}`).join(' ');
}

function sum(parts: readonly (readonly [Ends, bigint])[]): Ends {
  const total = new Map<string, bigint>();
  for (const [ends, ways] of parts)
    for (const [end, count] of ends) total.set(end, (total.get(end) ?? 0n) + count * ways);
  return total;
}
