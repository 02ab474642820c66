import type { Truth } from './kleene.ts';
import { evaluate } from './evaluate.ts';
import { factsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding.ts';
import type { Journey } from './journey.ts';
import { replay } from './journey.ts';
import type { Risk } from './risk.ts';
import { riskOf } from './risk.ts';
import type { Addressee, Answers, IsoDate, QuestionId, RuleSet } from './types.ts';
import { ADDRESSEES } from './types.ts';

export type Assessment = {
  ruleSet: { id: string; version: string; checkedOn: IsoDate };
  asOf: IsoDate;
  answers: Answers;
  /** First question still open; missing when the assessment is complete. */
  next?: QuestionId;
  risk: Risk;
  roles: Readonly<Record<Addressee, Truth>>;
  findings: readonly Finding[];
};

/** Assesses one use of AI: a pure function of rule set, answers and date. */
export function assess(ruleSet: RuleSet, answers: Answers, asOf: IsoDate): Assessment {
  return assessJourney(ruleSet, replay(ruleSet, answers, asOf), asOf);
}

/** The same for a way that is known already. */
export function assessJourney(ruleSet: RuleSet, journey: Journey, asOf: IsoDate): Assessment {
  const findings = journey.standings.map((standing) => findingOf(standing, asOf));
  return {
    ruleSet: { id: ruleSet.id, version: ruleSet.version, checkedOn: ruleSet.checkedOn },
    asOf,
    answers: journey.answers,
    ...(journey.next && { next: journey.next }),
    risk: riskOf(findings),
    roles: rolesOf(ruleSet, journey.answers),
    findings,
  };
}

function rolesOf(ruleSet: RuleSet, answers: Answers): Record<Addressee, Truth> {
  const facts = factsOf(ruleSet, answers);
  const truths = ADDRESSEES.map((role) => [role, evaluate(ruleSet.roles[role], facts).truth] as const);
  return Object.fromEntries(truths) as Record<Addressee, Truth>;
}
