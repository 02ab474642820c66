import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding.ts';
import { standingOf } from './rule.ts';
import { isEnded } from './time.ts';
import type { IsoDate } from './types.ts';

/** Contradictions among the answers given. They ask nothing, so they are looked for at the end of the way only. */
export function contradictionsIn(facts: Facts, asOf: IsoDate): readonly Finding[] {
  return Object.values(facts.ruleSet.rules)
    .filter((rule) => rule.kind === 'contradiction' && !isEnded(rule, asOf))
    .map((rule) => ({ ...findingOf(standingOf(rule, facts), asOf), missing: [] }))
    .filter((finding) => finding.applies === true);
}
