import type { Finding } from '../../domain/finding.ts';
import { isMine } from '../../domain/owner.ts';
import { daysBetween } from '../../domain/time.ts';
import { byUrgency } from '../../domain/urgency.ts';
import type { ReportContext } from '../context.ts';
import { dateText, distanceText } from '../dates.ts';
import { isForbidden } from '../isForbidden.ts';

/** The next day that concerns the user, and what it is about: „In 3 Tagen, am 2. Dezember 2026: …“. */
export function nextEventText(context: ReportContext): string | undefined {
  const { assessment, text } = context;
  const first = nextEvent(context);
  if (!first) return undefined;
  const distance = distanceText(daysBetween(assessment.asOf, first.appliesFrom), text);
  const subject =
    first.riskClass === undefined
      ? text.t(`${first.rule}.title`)
      : text.t(`report:verdict.subject.${first.riskClass}`);
  return text.t('report:verdict.next', { date: dateText(first.appliesFrom, text), distance, subject });
}

/** What comes next for the user; nothing where the use is forbidden. */
export function nextEvent(context: ReportContext): Finding | undefined {
  return isForbidden(context) ? undefined : comingEvents(context)[0];
}

/** What is to come for the user, by date; on the same day a class stands for all its duties. */
function comingEvents({ assessment }: ReportContext): readonly Finding[] {
  const isOwn = (each: Finding) =>
    each.kind === 'classification' || (each.kind === 'obligation' && isMine(each, assessment) !== false);
  return assessment.findings
    .filter((each) => each.status !== 'in-force' && each.applies === true && isOwn(each))
    .sort(
      (a, b) =>
        a.appliesFrom.localeCompare(b.appliesFrom) ||
        Number(isDuty(a)) - Number(isDuty(b)) ||
        byUrgency(a, b),
    );
}

function isDuty({ kind }: Finding): boolean {
  return kind === 'obligation';
}
