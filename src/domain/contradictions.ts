import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding.ts';
import { standingOf } from './rule.ts';
import { tableOf } from './ruleTable.ts';
import { isEnded } from './time.ts';
import type { IsoDate } from './types.ts';

/** Contradictions among the answers given. They ask nothing, so they are looked for at the end of the way only. */
export function contradictionsIn(facts: Facts, asOf: IsoDate): readonly Finding[] {
  return tableOf(facts.ruleSet)
    .contradictions.filter((rule) => !isEnded(rule, asOf))
    .map((rule) => standingOf(rule, facts))
    .filter(({ applies }) => applies.truth === true)
    .map((standing) => ({ ...findingOf(standing, asOf), missing: [] }));
}
