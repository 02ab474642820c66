import type { Truth } from './kleene.ts';
import type { Standing } from './rule.ts';
import type { TimeStatus } from './time.ts';
import { timeStatus } from './time.ts';
import type {
  Addressee,
  CaveatReason,
  Citation,
  IsoDate,
  NoticeTopic,
  ObligationRule,
  QuestionId,
  RiskClass,
  Rule,
  RuleId,
  Severity,
  SourceId,
} from './types.ts';

/** Outcome of a check in the words of W3C EARL 1.0; `untested`: it applies, fulfilment is not asked. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

export type Finding = {
  rule: RuleId;
  kind: Rule['kind'];
  citation: Citation;
  applies: Truth;
  outcome: Outcome;
  appliesFrom: IsoDate;
  status: TimeStatus;
  disputedFrom?: IsoDate;
  guidelines?: readonly SourceId[];
  /** Answers that led here; while open, the "don't know" answers that keep it open. */
  because: readonly QuestionId[];
  missing: readonly QuestionId[];
  /** Exception or transition that took effect. */
  exception?: { id: string; citation: Citation };
  transition?: { id: string; citation: Citation };
  /** It applies unless an exception that is still open takes it away. */
  hangsOnException?: true;
  riskClass?: RiskClass;
  /** Why a caveat stands beside the class. */
  reason?: CaveatReason;
  /** The question to go back to from a contradiction. */
  leadsTo?: QuestionId;
  addressees?: readonly Addressee[];
  severity?: Severity;
  /** The use must not start, or go on, without it. */
  blocking?: Citation;
  topic?: NoticeTopic;
};

/** Turns the standing of a rule into what the assessment says about it on a given day. */
export function findingOf(standing: Standing, asOf: IsoDate): Finding {
  const { rule, applies, exception, transition, fulfilled, missing } = standing;
  const appliesFrom = transition?.appliesFrom ?? rule.appliesFrom;
  const decided = applies.truth === true && fulfilled ? fulfilled : applies;
  return {
    rule: rule.id,
    kind: rule.kind,
    citation: rule.citation,
    applies: applies.truth,
    outcome: outcomeOf(standing),
    appliesFrom,
    status: timeStatus(appliesFrom, rule.disputedFrom, asOf),
    because: decided.because,
    missing,
    ...(rule.disputedFrom && { disputedFrom: rule.disputedFrom }),
    ...(rule.guidelines && { guidelines: rule.guidelines }),
    ...(exception && { exception: { id: exception.id, citation: exception.citation } }),
    ...(standing.hangsOnException && { hangsOnException: true as const }),
    ...(transition && { transition: { id: transition.id, citation: transition.citation } }),
    ...byKind(rule),
  };
}

function byKind(rule: Rule): Partial<Finding> {
  switch (rule.kind) {
    case 'classification':
      return { riskClass: rule.riskClass };
    case 'caveat':
      return { riskClass: rule.riskClass, reason: rule.reason };
    case 'contradiction':
      return { riskClass: rule.riskClass, leadsTo: rule.leadsTo };
    case 'notice':
      return { topic: rule.topic };
    case 'obligation':
      return dutyOf(rule);
  }
}

function dutyOf({ addressees, severity, blocking }: ObligationRule): Partial<Finding> {
  return blocking ? { addressees, severity, blocking } : { addressees, severity };
}

function outcomeOf({ applies, fulfilled }: Standing): Outcome {
  if (applies.truth === false) return 'inapplicable';
  if (applies.truth === 'unknown') return 'cantTell';
  if (!fulfilled) return 'untested';
  if (fulfilled.truth === 'unknown') return 'cantTell';
  return fulfilled.truth ? 'passed' : 'failed';
}

/** A duty that applies, or does so unless an exception that is still open takes it away, and that is not fulfilled. */
export function isDue({ kind, applies, hangsOnException, outcome }: Finding): boolean {
  return kind === 'obligation' && (applies === true || hangsOnException === true) && outcome !== 'passed';
}
