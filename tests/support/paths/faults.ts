import { findingOf } from '../../../src/domain/finding.ts';
import { rank, riskOf } from '../../../src/domain/risk.ts';
import type { Standing } from '../../../src/domain/rule.ts';
import type { Answers, IsoDate, RuleId } from '../../../src/domain/types.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/**
 * What can be wrong in a state. `late`: a question is missed after its turn. `asked-again`: an answered question is
 * missed. `no-such-question`: nobody can answer it, so the path never ends. `asks-more`: a reference by exception asks
 * what the rule itself does not. `stays-open`: something is missed at the end. `unsettled`: no answer is unsure, but the
 * outcome is. `interval`: the class is at least more than it is at most, or open though all is certain.
 */
type FaultKind =
  'late' | 'asked-again' | 'no-such-question' | 'asks-more' | 'stays-open' | 'unsettled' | 'interval';
export type Fault = { kind: FaultKind; rule: RuleId; question?: string; answers: Answers };

/** What is wrong with how these rules stand on the way. */
export function faultsOnTheWay(view: View, state: State, standings: readonly Standing[]): Fault[] {
  return standings.flatMap(({ rule, missing }) =>
    missing.flatMap((question): Fault[] => {
      const fault = { rule: rule.id, question, answers: state.answers };
      if (state.answers[question] !== undefined) return [{ kind: 'asked-again', ...fault }];
      if (view.outside.some(({ name }) => name === question)) return [];
      if (!view.place.has(question)) return [{ kind: 'no-such-question', ...fault }];
      return hasHadItsTurn(view, state, question) ? [{ kind: 'late', ...fault }] : [];
    }),
  );
}

function hasHadItsTurn(view: View, { turn }: State, question: string): boolean {
  const index = view.order.indexOf(question);
  return index >= 0 && index < turn;
}

/** A reference by exception to a rule must ask nothing that the rule itself does not. */
export function faultsOfExcepted(
  view: View,
  { answers }: State,
  standings: readonly Standing[],
  excepted: readonly (readonly string[])[],
): Fault[] {
  return view.excepted.flatMap((ref, index) => {
    const own = standings.find(({ rule }) => rule.id === ref.rule)?.missing ?? [];
    const more = (excepted[index] ?? []).filter((question) => !own.includes(question));
    return more.map((question) => ({ kind: 'asks-more' as const, rule: ref.rule, question, answers }));
  });
}

/** What is wrong with how these rules stand in the end. */
export function faultsAtTheEnd(state: State, standings: readonly Standing[], asOf: IsoDate): Fault[] {
  const { answers, isCertain } = state;
  const each = standings.flatMap(({ rule, applies, fulfilled, missing }): Fault[] => {
    const [question] = missing;
    if (question !== undefined) return [{ kind: 'stays-open', rule: rule.id, question, answers }];
    const isUnknown = applies.truth === 'unknown' || fulfilled?.truth === 'unknown';
    return isCertain && isUnknown ? [{ kind: 'unsettled', rule: rule.id, answers }] : [];
  });
  const rule = standings[0]?.rule.id ?? '';
  return isWellFormed(standings, asOf, isCertain) ? each : [...each, { kind: 'interval', rule, answers }];
}

function isWellFormed(standings: readonly Standing[], asOf: IsoDate, isCertain: boolean): boolean {
  const risk = riskOf(standings.map((standing) => findingOf(standing, asOf)));
  return [risk, risk.today].every(({ atLeast, atMost }) => {
    const width = rank(atMost) - rank(atLeast);
    return isCertain ? width === 0 : width >= 0;
  });
}
