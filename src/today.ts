import type { IsoDate } from './domain/types.ts';

/** Today's date, or that of another moment, on this device's calendar. */
export function today(now = new Date()): IsoDate {
  const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The day of an instant on this device's calendar. */
export function dayOf(instant: string): IsoDate {
  return today(new Date(instant));
}
