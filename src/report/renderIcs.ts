import { daysBetween, LONG_IN_FORCE } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import type { ReportContext } from './context.ts';
import { fingerprint } from './fingerprint.ts';
import type { CalendarEvent } from './ics/events.ts';
import { calendarEvents } from './ics/events.ts';
import { contentLine, dateValue, textValue } from './ics/lines.ts';

/** 30 and 7 days before, at nine in the morning: counted from midnight, when a whole day begins. */
const REMINDERS = ['-P29DT15H', '-P6DT15H'];

/**
 * The days to come as a calendar (RFC 5545). `useId` stays the same for a use, so that a later file replaces its days
 * instead of adding them a second time, also where the law has moved one. The same context and id always give the same text.
 */
export function renderIcs(context: ReportContext, useId: string): string {
  const { assessment, text } = context;
  const use = fingerprint(useId);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//KI-Check//${assessment.ruleSet.version}//${text.language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...calendarEvents(context).flatMap((event) => eventLines(event, use, assessment.asOf)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines(
  { key, date, summary, description }: CalendarEvent,
  use: string,
  asOf: IsoDate,
): string[] {
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${use}-${key}@ki-check`),
    contentLine('DTSTAMP', `${dateValue(asOf)}T000000Z`),
    contentLine('SEQUENCE', String(daysBetween(LONG_IN_FORCE, asOf))),
    contentLine('DTSTART;VALUE=DATE', dateValue(date)),
    contentLine('SUMMARY', textValue(summary)),
    contentLine('DESCRIPTION', textValue(description)),
    // A day to remember, not one that is taken.
    contentLine('TRANSP', 'TRANSPARENT'),
    ...REMINDERS.flatMap((trigger) => reminderLines(trigger, summary)),
    contentLine('END', 'VEVENT'),
  ];
}

function reminderLines(trigger: string, summary: string): string[] {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', textValue(summary)),
    contentLine('TRIGGER', trigger),
    contentLine('END', 'VALARM'),
  ];
}
