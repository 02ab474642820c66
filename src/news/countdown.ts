import { daysBetween } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';

/** How long it still takes from a day to a date: `noch 3 Tage`, `morgen`, `heute`; afterwards that it has begun. */
export function countdownText(date: IsoDate, day: IsoDate, { t }: Text): string {
  const count = daysBetween(day, date);
  if (count < 0) return t('news:days.begun');
  if (count === 0) return t('news:days.today');
  return count === 1 ? t('news:days.tomorrow') : t('news:days.left', { count });
}
