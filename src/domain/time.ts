import type { IsoDate } from './types.ts';

type Dated = { appliesFrom: IsoDate; appliesUntil?: IsoDate; disputedFrom?: IsoDate };
export type TimeStatus = 'in-force' | 'disputed' | 'upcoming';

/** Stands for the start of a rule that applies already and whose first day was not looked up. No such day is shown. */
export const LONG_IN_FORCE: IsoDate = '0001-01-01';

/** True for a calendar date written as YYYY-MM-DD that exists (no 30 February). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A date as `isIsoDate` wants it that somebody can mean who writes down a day: from 1900 to 2199. */
export function isDayOfOurs(text: string): boolean {
  return isIsoDate(text) && /^(?:19|20|21)/.test(text);
}

/** A rule has ended when its last day lies before `asOf`. */
export function isEnded(rule: Dated, asOf: IsoDate): boolean {
  return rule.appliesUntil !== undefined && rule.appliesUntil < asOf;
}

/** Where `asOf` lies: before the start, after it, or in between two readings of the start. */
export function timeStatus(
  appliesFrom: IsoDate,
  disputedFrom: IsoDate | undefined,
  asOf: IsoDate,
): TimeStatus {
  if (appliesFrom <= asOf) return 'in-force';
  return disputedFrom !== undefined && disputedFrom <= asOf ? 'disputed' : 'upcoming';
}

/** Whole days from one date to another, negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The same day a year on; 1 March after a 29 February. */
export function yearAfter(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
