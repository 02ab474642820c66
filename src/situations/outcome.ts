import type { Assessment } from '../domain/assess.ts';
import type { Finding } from '../domain/finding.ts';
import { isMine } from '../domain/owner.ts';
import { rank } from '../domain/risk.ts';
import type { Citation, RiskClass } from '../domain/types.ts';
import { RISK_CLASSES } from '../domain/types.ts';
import type { VerdictKind } from '../domain/verdict.ts';
import { verdictOf } from '../domain/verdict.ts';
import type { Situation } from './situation.ts';

/** What a tool says about a situation. What it leaves out is not judged. */
export type Outcome = {
  /** The classes that are still possible; one where it is settled. */
  classes: readonly RiskClass[];
  /** The class that stands beside ("otherwise: high"). */
  otherwise?: RiskClass;
  /** The answers cannot all be true. */
  contradiction?: boolean;
  verdict?: VerdictKind;
  /** Provisions of what holds. */
  names?: readonly Citation[];
  /** Those among `names` that are a class or a duty of the user's own; without it, all of them. */
  claims?: readonly Citation[];
};

/** What our own engine says; where a situation is open, provisions that may apply count as named. */
export function outcomeOf(assessment: Assessment, { open }: Pick<Situation, 'open'>): Outcome {
  const { risk, findings } = assessment;
  const said = findings.filter(
    ({ applies }) => applies === true || (open !== undefined && applies === 'unknown'),
  );
  const claimed = said.filter((each) => each.applies === true && concerns(each, assessment));
  return {
    classes: RISK_CLASSES.slice(rank(risk.atLeast), rank(risk.atMost) + 1),
    ...(risk.otherwise ? { otherwise: risk.otherwise.riskClass } : {}),
    ...(risk.contradictions.length > 0 ? { contradiction: true } : {}),
    verdict: verdictOf(assessment).kind,
    names: citationsOf(said),
    claims: citationsOf(claimed),
  };
}

/** A class, or a duty that is the user's own. */
function concerns(finding: Finding, assessment: Assessment): boolean {
  return (
    finding.kind === 'classification' ||
    (finding.kind === 'obligation' && isMine(finding, assessment) !== false)
  );
}

/** Each provision once. */
function citationsOf(findings: readonly Finding[]): readonly Citation[] {
  const all = findings.map(({ citation: { source, provision } }) => ({ source, provision }));
  return [...new Map(all.map((each) => [`${each.source} ${each.provision}`, each])).values()];
}
