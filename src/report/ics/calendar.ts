import { daysBetween, LONG_IN_FORCE } from '../../domain/time.ts';
import type { IsoDate } from '../../domain/types.ts';
import { contentLine, dateValue, textValue } from './lines.ts';

/** A whole day. `uid` stays the same for the same thing, whatever its day may become. */
export type WholeDay = {
  uid: string;
  date: IsoDate;
  summary: string;
  description: string;
  /** Comes again every year. */
  isYearly?: true;
};
/** `version` of the rules; `asOf`: the day whose law it tells; `head`: further lines about the calendar itself. */
export type Calendar = {
  version: string;
  language: string;
  asOf: IsoDate;
  head?: readonly string[];
  days: readonly WholeDay[];
};

/** 30 and 7 days before, at nine in the morning: counted from midnight, when a whole day begins. */
const REMINDERS = ['-P29DT15H', '-P6DT15H'];

/** The calendar as a file (RFC 5545). It reads no clock: the same days always give the same text. */
export function calendarText({ version, language, asOf, head = [], days }: Calendar): string {
  return wholeCalendar(`${version}//${language.toUpperCase()}`, [
    ...head,
    ...days.flatMap((day) => eventLines(day, asOf)),
  ]);
}

/** A calendar around its lines. `maker`: version and language of what made it. */
export function wholeCalendar(maker: string, lines: readonly string[]): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//KI-Check//${maker}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...lines,
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines({ uid, date, summary, description, isYearly }: WholeDay, asOf: IsoDate): string[] {
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${uid}@ki-check`),
    contentLine('DTSTAMP', `${dateValue(asOf)}T000000Z`),
    contentLine('SEQUENCE', String(daysBetween(LONG_IN_FORCE, asOf))),
    contentLine('DTSTART;VALUE=DATE', dateValue(date)),
    ...(isYearly ? [contentLine('RRULE', 'FREQ=YEARLY')] : []),
    contentLine('SUMMARY', textValue(summary)),
    contentLine('DESCRIPTION', textValue(description)),
    // A day to remember, not one that is taken.
    contentLine('TRANSP', 'TRANSPARENT'),
    ...REMINDERS.flatMap((trigger) => reminderLines(trigger, summary)),
    contentLine('END', 'VEVENT'),
  ];
}

/** A reminder; `trigger`: how long before, as RFC 5545 writes it. */
export function reminderLines(trigger: string, summary: string): string[] {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', textValue(summary)),
    contentLine('TRIGGER', trigger),
    contentLine('END', 'VALARM'),
  ];
}
