import type { Finding } from '../../domain/finding.ts';
import type { IsoDate, RuleId } from '../../domain/types.ts';
import type { ReportContext } from '../context.ts';
import { isDatedKind, isUnasked } from '../chips.ts';
import { isForbidden } from '../isForbidden.ts';
import { isShown } from '../planTasks.ts';

/** What falls on one day: rules that apply, and such as apply only if an open question says so. */
export type TimelineDay = {
  date: IsoDate;
  /** `earlier` and `later`: the two readings of a start that is disputed. */
  reading: 'sure' | 'earlier' | 'later';
  rules: readonly RuleId[];
  open: readonly RuleId[];
};

/** The days that matter to this user, sorted; a disputed start stands on both of its days. */
export function timelineDays(context: ReportContext): TimelineDay[] {
  const days = new Map<string, TimelineDay>();
  for (const finding of context.assessment.findings.filter((each) => isDated(each, context))) {
    for (const { date, reading } of startsOf(finding)) {
      const key = `${date} ${reading}`;
      const day = days.get(key) ?? { date, reading, rules: [], open: [] };
      const list = finding.applies === true && finding.kind !== 'caveat' ? 'rules' : 'open';
      days.set(key, { ...day, [list]: [...day[list], finding.rule] });
    }
  }
  return [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * Duties and classes that ask something of the user; of the notices only other law that is still to come. A forbidden
 * use has no future: only what applies already. Duties that only an answer not given yet could bring wait for it.
 */
function isDated(finding: Finding, context: ReportContext): boolean {
  if (finding.applies === false || !isDatedKind(finding, context.assessment.risk)) return false;
  if (isForbidden(context) && finding.status !== 'in-force') return false;
  if (finding.kind === 'notice') return finding.topic === 'beside' && finding.status !== 'in-force';
  if (finding.kind === 'obligation') return !isUnasked(finding) && isShown(finding, context);
  return finding.riskClass !== 'none' && finding.riskClass !== 'minimal';
}

function startsOf({ appliesFrom, disputedFrom, status }: Finding): Pick<TimelineDay, 'date' | 'reading'>[] {
  if (disputedFrom === undefined || status === 'in-force') return [{ date: appliesFrom, reading: 'sure' }];
  return [
    { date: disputedFrom, reading: 'earlier' },
    { date: appliesFrom, reading: 'later' },
  ];
}
