import type { Truth } from './kleene.ts';
import { contradictionsIn } from './contradictions.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding.ts';
import type { Journey } from './journey.ts';
import { replay } from './journey.ts';
import { likelyAnswers } from './likely.ts';
import type { Risk } from './risk.ts';
import { riskOf } from './risk.ts';
import type { Addressee, Answers, IsoDate, QuestionId } from './types.ts';
import type { RuleSet } from './ruleSet.ts';
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
  const facts = factsOf(ruleSet, journey.answers);
  const findings = [
    ...journey.standings.map((standing) => findingOf(standing, asOf)),
    ...contradictionsIn(facts, asOf),
  ];
  const likely = likelyRisk(ruleSet, journey, asOf);
  return {
    ruleSet: { id: ruleSet.id, version: ruleSet.version, checkedOn: ruleSet.checkedOn },
    asOf,
    answers: journey.answers,
    ...(journey.next && { next: journey.next }),
    risk: { ...riskOf(findings), ...(likely && { likely }) },
    roles: rolesOf(ruleSet, facts),
    findings,
  };
}

/** The class if only what this use makes likely can be true; undefined where nothing unsure is unlikely. */
function likelyRisk(ruleSet: RuleSet, { answers }: Journey, asOf: IsoDate): Risk['likely'] {
  const likely = likelyAnswers(ruleSet, answers);
  if (!likely) return undefined;
  const { standings } = replay(ruleSet, likely, asOf);
  const { atLeast, atMost } = riskOf(standings.map((standing) => findingOf(standing, asOf)));
  return { atLeast, atMost };
}

function rolesOf(ruleSet: RuleSet, facts: Facts): Record<Addressee, Truth> {
  const truths = ADDRESSEES.map((role) => [role, evaluate(ruleSet.roles[role], facts).truth] as const);
  return Object.fromEntries(truths) as Record<Addressee, Truth>;
}
