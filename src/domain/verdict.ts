import type { Assessment } from './assess.ts';
import type { Finding } from './finding.ts';
import { isMine } from './owner.ts';
import { rank } from './risk.ts';
import type { RuleId } from './types.ts';
import { ownDuties } from './urgency.ts';

/** May I? `yesIf`: there are duties or doubts; `notYet`: something is missing without which the law forbids to go on. */
export const VERDICTS = ['yes', 'yesIf', 'notYet', 'no', 'open'] as const;
export type VerdictKind = (typeof VERDICTS)[number];
/** `because`: the rules that decide it, the most urgent first. */
export type Verdict = { kind: VerdictKind; because: readonly RuleId[] };

/**
 * One answer from both acts and the national layer, by what the user has said. A ban decides, then what the use must not
 * go on without, then a class that is open, then duties, then open points. It never says less than the worst of them.
 */
export function verdictOf(assessment: Assessment): Verdict {
  const { risk, next } = assessment;
  const duties = ownDuties(assessment);
  const lacking = duties.filter((each) => each.status === 'in-force' && isLacking(each));
  if (risk.atLeast === 'prohibited') return { kind: 'no', because: risk.grounds };
  if (lacking.length > 0) return verdict('notYet', lacking);
  if (isClassOpen(assessment))
    return { kind: 'open', because: [...risk.contradictions, ...risk.openGrounds] };
  if (next !== undefined) return { kind: 'open', because: [] };
  const conditions = [...duties.filter(isCondition), ...doubts(assessment)];
  if (conditions.length > 0) return verdict('yesIf', conditions);
  const open = [...risk.openGrounds, ...openBlocks(assessment)];
  return {
    kind: open.length > 0 || risk.atLeast !== risk.atMost ? 'open' : 'yes',
    because: [...open, ...risk.grounds],
  };
}

function verdict(kind: VerdictKind, because: readonly Finding[]): Verdict {
  return { kind, because: because.map(({ rule }) => rule) };
}

function isLacking({ blocking, outcome }: Finding): boolean {
  return blocking !== undefined && outcome === 'failed';
}

/** Whether it is banned or high risk is not known: answers are missing or contradict each other. */
function isClassOpen({ risk }: Assessment): boolean {
  return (
    risk.contradictions.length > 0 || (risk.atLeast !== risk.atMost && rank(risk.atMost) >= rank('high'))
  );
}

/** A trivial duty is a hint, no condition. */
function isCondition({ severity, blocking }: Finding): boolean {
  return severity !== 'minor' || blocking !== undefined;
}

/** High risk, the class it would be otherwise, and answers that make the user a provider. */
function doubts({ risk, findings }: Assessment): readonly Finding[] {
  const named = [...(risk.atLeast === 'high' ? risk.grounds : []), ...(risk.otherwise?.caveats ?? [])];
  return findings.filter(
    ({ rule, topic, applies }) => named.includes(rule) || (topic === 'alarm' && applies === true),
  );
}

/** Duties that may be such that the use must not go on without them, while an answer is missing. */
function openBlocks(assessment: Assessment): readonly RuleId[] {
  return assessment.findings
    .filter((each) => each.blocking && each.applies === 'unknown' && isMine(each, assessment) !== false)
    .map(({ rule }) => rule);
}
