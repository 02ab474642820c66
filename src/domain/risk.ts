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
};

/** Reads the risk interval off the findings of the classification rules. */
export function riskOf(findings: readonly Finding[]): Risk {
  const rules = findings.filter((finding) => finding.kind === 'classification');
  const whole = intervalOf(rules);
  const above = (finding: Finding) => rank(finding.riskClass) > rank(whole.atLeast);
  return {
    ...whole,
    grounds: ids(rules.filter((each) => each.applies === true && each.riskClass === whole.atLeast)),
    openGrounds: ids(rules.filter((each) => each.applies === 'unknown' && above(each))),
    today: intervalOf(rules.filter((each) => each.status === 'in-force')),
  };
}

/** Position of a class on the scale, 0 = not covered; -1 for no class. */
export function rank(riskClass: RiskClass | undefined): number {
  return riskClass === undefined ? -1 : RISK_CLASSES.indexOf(riskClass);
}

function intervalOf(rules: readonly Finding[]): { atLeast: RiskClass; atMost: RiskClass } {
  const strictest = (list: readonly Finding[]) =>
    RISK_CLASSES[Math.max(0, ...list.map((each) => rank(each.riskClass)))] ?? 'none';
  return {
    atLeast: strictest(rules.filter((each) => each.applies === true)),
    atMost: strictest(rules.filter((each) => each.applies !== false)),
  };
}

function ids(findings: readonly Finding[]): readonly RuleId[] {
  return findings.map((finding) => finding.rule);
}
