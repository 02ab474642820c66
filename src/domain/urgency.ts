import type { Assessment } from './assess.ts';
import type { Finding } from './finding.ts';
import { isDue } from './finding.ts';
import { isMine } from './owner.ts';
import { SEVERITIES } from './types.ts';

/** By when a duty wants to be dealt with: at once, soon, or from a day to come. */
const HORIZONS = ['week', 'month', 'later'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** What blocks the use or weighs most comes this week, other duties in force this month, the rest from its day on. */
export function horizonOf({ status, blocking, severity, outcome }: Finding): Horizon {
  if (status !== 'in-force') return 'later';
  return severity === 'critical' || (blocking && outcome === 'failed') ? 'week' : 'month';
}

/** The user's own duties, or what may be, that are not fulfilled; the most urgent first. */
export function ownDuties(assessment: Assessment): readonly Finding[] {
  return assessment.findings
    .filter((each) => isDue(each) && isMine(each, assessment) !== false)
    .sort(byUrgency);
}

/** Order of a plan by when: what is for this week, for this month, then what is to come; within these by urgency. */
export function byPlan(a: Finding, b: Finding): number {
  return horizonPlace(a) - horizonPlace(b) || byUrgency(a, b);
}

const horizonPlace = (finding: Finding) => HORIZONS.indexOf(horizonOf(finding));

/** Order by urgency: what applies already before what is to come, by harm; then by date. */
export function byUrgency(a: Finding, b: Finding): number {
  if (a.status === 'in-force' && b.status === 'in-force') return weight(a) - weight(b);
  if (a.status !== 'in-force' && b.status !== 'in-force')
    return a.appliesFrom.localeCompare(b.appliesFrom) || weight(a) - weight(b);
  return a.status === 'in-force' ? -1 : 1;
}

/** The use must not go on without it, and it is missing or a ban; it must not go on without it; then by severity. */
function weight({ blocking, outcome, severity = 'minor' }: Finding): number {
  const lacking = blocking ? (outcome === 'failed' || severity === 'critical' ? 0 : 1) : 2;
  return lacking * SEVERITIES.length + SEVERITIES.indexOf(severity);
}
