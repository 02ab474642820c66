import { yearAfter } from '../../domain/time.ts';
import type { IsoDate, RuleId } from '../../domain/types.ts';
import type { RuleSet } from '../../domain/ruleSet.ts';
import { citationText } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import { dateText } from '../dates.ts';
import { isForVendor } from '../planTasks.ts';
import type { TimelineDay } from '../timeline/days.ts';
import { timelineDays } from '../timeline/days.ts';
import { nameOfUse } from '../nameOfUse.ts';

/** One whole day in the calendar. `key` tells it from the others of the same use, whatever its date may become. */
export type CalendarEvent = { key: string; date: IsoDate; summary: string; description: string };

/** The days to come on which something changes for this use, and a day to review it. What is past is left out. */
export function calendarEvents(context: ReportContext): CalendarEvent[] {
  const coming = timelineDays(context).filter(({ date }) => date > context.assessment.asOf);
  return [...coming.map((day) => dayEvent(day, context)), reviewEvent(context)];
}

/** Everything that starts on one day is one event, so that nobody is reminded twenty times of the same day. */
function dayEvent({ date, reading, rules, open }: TimelineDay, context: ReportContext): CalendarEvent {
  const { t } = context.text;
  const lists = [listText(reading, rules, context), listText(`${reading}Open`, open, context)];
  return {
    key: `${startOn(date, context.ruleSet)}-${reading}`,
    date,
    summary: t(`formats:ics.${reading === 'sure' ? 'summary' : 'disputed'}`, { use: useOf(context) }),
    description: [...lists.filter((each) => each !== ''), closing(context)].join('\n\n'),
  };
}

/** What begins on a day, named by the first rule that does: the name stays when the law moves the day. */
function startOn(date: IsoDate, { rules }: RuleSet): string {
  const names = Object.entries(rules).flatMap(([id, { appliesFrom, disputedFrom, transitions }]) => [
    ...(appliesFrom === date ? [id] : []),
    ...(disputedFrom === date ? [`${id}-disputed`] : []),
    ...transitions.filter((each) => each.appliesFrom === date).map((each) => `${id}-${each.id}`),
  ]);
  return names[0] ?? date;
}

function listText(key: string, rules: readonly RuleId[], context: ReportContext): string {
  const { ruleSet, text } = context;
  if (rules.length === 0) return '';
  const lines = rules.map((id) => {
    const citation = ruleSet.rules[id]?.citation;
    const line = { title: text.t(`${id}.title`), citation: citation ? citationText(citation, text) : '' };
    return `- ${text.t(isForVendor(id, context) ? 'formats:ics.vendorLine' : 'formats:ics.line', line)}`;
  });
  return [text.t(`formats:ics.lead.${key}`), ...lines].join('\n');
}

function reviewEvent(context: ReportContext): CalendarEvent {
  const { assessment, link, operator, text } = context;
  const values = { use: useOf(context), url: link ?? operator.siteUrl };
  return {
    key: 'review',
    date: yearAfter(assessment.asOf),
    summary: text.t('formats:ics.review', values),
    description: [
      text.t(`formats:ics.${link === undefined ? 'reviewText' : 'reviewLink'}`, values),
      closing(context),
    ].join('\n\n'),
  };
}

function closing({ assessment, text }: ReportContext): string {
  return text.t('formats:ics.closing', { date: dateText(assessment.asOf, text) });
}

function useOf({ name, assessment, ruleSet, text }: ReportContext): string {
  return nameOfUse({ name, answers: assessment.answers }, ruleSet, text);
}
