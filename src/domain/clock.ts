import { daysBetween } from './time.ts';
import type { IsoDate } from './types.ts';

/** Where the device lives, the day of the check may not have begun yet. */
const TIME_ZONES = 1;
/** After so many days without a check the rules are no longer to be relied on without a word. */
const FRESH = 366;

/** The day for which the law is told: today, but never before the rules were checked, because then the clock is wrong. */
export function dayOfLaw(today: IsoDate, checkedOn: IsoDate): IsoDate {
  return today < checkedOn ? checkedOn : today;
}

/** What is odd about today's date: it lies before the rules were checked, or so long after it that the law may be another. */
export function clockDoubt(today: IsoDate, checkedOn: IsoDate): 'behind' | 'ahead' | undefined {
  const days = daysBetween(checkedOn, today);
  if (days < -TIME_ZONES) return 'behind';
  return days > FRESH ? 'ahead' : undefined;
}
