import { daysBetween, LONG_IN_FORCE } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';

const DAYS_PER_MONTH = 365.25 / 12;
const DAYS_PER_YEAR = 365.25;
/** What has applied for longer than this (in days) is told by its year alone. */
const LONG_AGO = 3 * DAYS_PER_YEAR;
/** How far from whole years (in years) one still says "a good year" or "almost two years". */
const ALMOST = 0.15;

const LONG: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
const SHORT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
};
const WITH_WEEKDAY: Intl.DateTimeFormatOptions = { dateStyle: 'full', timeZone: 'UTC' };
/** Kept by locale and length: making one takes longer than all its uses in a report. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date as people say it: `2. Dezember 2027`, `2 December 2027`; day and month stay on one line. */
export function dateText(date: IsoDate, text: Text): string {
  return formatted(date, text, LONG).replace(' ', '\u00a0');
}

/** A date in little room: `2. Dez. 2027`, `2 Dec 2027`. */
export function shortDateText(date: IsoDate, text: Text): string {
  return formatted(date, text, SHORT).replaceAll(' ', '\u00a0');
}

/** A date on which people meet: `Dienstag, 15. Dezember 2026`. */
export function weekdayText(date: IsoDate, text: Text): string {
  return formatted(date, text, WITH_WEEKDAY);
}

function formatted(date: IsoDate, text: Text, options: Intl.DateTimeFormatOptions): string {
  const locale = text.t('report:dates.locale');
  const key = `${locale} ${options.dateStyle}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** So long ago that the year says enough. */
export function isLongAgo(date: IsoDate, asOf: IsoDate): boolean {
  return daysBetween(asOf, date) < -LONG_AGO;
}

/** Since when or from when something applies, seen from a day: `gilt ab 2. Dezember 2026, in 10 Tagen`. */
export function startText(date: IsoDate, asOf: IsoDate, text: Text): string {
  return startWords('report:dates', date, asOf, text);
}

/** The same in a table that is filed and read much later, so without how far away it is: `ab 2. Dezember 2026`. */
export function startCell(date: IsoDate, asOf: IsoDate, text: Text): string {
  return startWords('report:dates.cell', date, asOf, text);
}

/** The same at the beginning of a line: `Ab 2. Dezember 2026, in 10 Tagen`. */
export function startHead(date: IsoDate, asOf: IsoDate, text: Text): string {
  return startWords('report:timeline', date, asOf, text);
}

function startWords(words: string, date: IsoDate, asOf: IsoDate, text: Text): string {
  if (date === LONG_IN_FORCE) return text.t(`${words}.already`);
  const days = daysBetween(asOf, date);
  const shown = dateText(date, text);
  if (isLongAgo(date, asOf)) return text.t(`${words}.sinceYear`, { year: date.slice(0, 4) });
  if (days <= 0) return text.t(`${words}.since`, { date: shown });
  return text.t(`${words}.from`, { date: shown, distance: distanceText(days, text) });
}

/** How far away a day is, in words that stay on one line: `in 10 Tagen`, `in gut einem Jahr`. */
export function distanceText(days: number, text: Text): string {
  const say = (unit: string, count: number) =>
    text.t(`report:dates.in.${unit}`, { count }).replaceAll(' ', '\u00a0');
  if (days < 21) return say('days', days);
  if (days < 60) return say('weeks', Math.round(days / 7));
  const years = days / DAYS_PER_YEAR;
  const whole = Math.round(years);
  if (whole === 0 || Math.abs(years - whole) > ALMOST) {
    return say('months', Math.round(days / DAYS_PER_MONTH));
  }
  return say(years >= whole ? 'yearsOver' : 'yearsUnder', whole);
}
