import type { Finding } from './finding.ts';
import type { RiskClass, RuleId } from './types.ts';
import { RISK_CLASSES } from './types.ts';

/** Risk class as an interval: settled when both ends are equal. */
export type Risk = {
  /** Strictest class with a rule that holds. */
  atLeast: RiskClass;
  /** Strictest class with a rule that holds or is still open. */
  atMost: RiskClass;
  grounds: readonly RuleId[];
  openGrounds: readonly RuleId[];
  /** The same interval counting only what applies already on the day of the assessment. */
  today: { atLeast: RiskClass; atMost: RiskClass };
  /** Answers that cannot all be true. While there are any, no class is settled. */
  contradictions: readonly RuleId[];
  /** A stricter class that stands beside it: a doubt about a fact, a mere draft or another reading carries the class. */
  otherwise?: { riskClass: RiskClass; caveats: readonly RuleId[] };
  /** Where an answer is missing: the class if only what this use makes likely can be true. */
  likely?: { atLeast: RiskClass; atMost: RiskClass };
};

/** Reads the risk interval off the findings: classification rules, contradictions and caveats. */
export function riskOf(findings: readonly Finding[]): Risk {
  const rules = findings.filter((finding) => finding.kind === 'classification');
  const contradictions = findings.filter((each) => each.kind === 'contradiction' && each.applies === true);
  const settled = intervalOf(rules);
  const whole = {
    ...settled,
    atMost: strictest([settled.atMost, ...contradictions.map(({ riskClass }) => riskClass)]),
  };
  const otherwise = otherwiseIn(findings, whole.atMost);
  const above = (finding: Finding) => rank(finding.riskClass) > rank(whole.atLeast);
  return {
    ...whole,
    grounds: ids(rules.filter((each) => each.applies === true && each.riskClass === whole.atLeast)),
    openGrounds: ids(rules.filter((each) => each.applies === 'unknown' && above(each))),
    today: intervalOf(rules.filter((each) => each.status === 'in-force')),
    contradictions: ids(contradictions),
    ...(otherwise && { otherwise }),
  };
}

/** Position of a class on the scale, 0 = not covered; -1 for no class. */
export function rank(riskClass: RiskClass | undefined): number {
  return riskClass === undefined ? -1 : RISK_CLASSES.indexOf(riskClass);
}

/** The strictest class of caveats that hold, where it is stricter than what the class may be anyway. */
function otherwiseIn(findings: readonly Finding[], atMost: RiskClass): Risk['otherwise'] {
  const caveats = findings.filter((each) => each.kind === 'caveat' && each.applies === true);
  const stricter = caveats.filter(({ riskClass }) => rank(riskClass) > rank(atMost));
  if (stricter.length === 0) return undefined;
  return { riskClass: strictest(stricter.map(({ riskClass }) => riskClass)), caveats: ids(stricter) };
}

function intervalOf(rules: readonly Finding[]): { atLeast: RiskClass; atMost: RiskClass } {
  return {
    atLeast: strictest(rules.filter((each) => each.applies === true).map(({ riskClass }) => riskClass)),
    atMost: strictest(rules.filter((each) => each.applies !== false).map(({ riskClass }) => riskClass)),
  };
}

function strictest(classes: readonly (RiskClass | undefined)[]): RiskClass {
  return RISK_CLASSES[Math.max(0, ...classes.map(rank))] ?? 'none';
}

function ids(findings: readonly Finding[]): readonly RuleId[] {
  return findings.map((finding) => finding.rule);
}
