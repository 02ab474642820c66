import type { Text } from '../i18n/text.ts';
import type { RoundTable } from '../operator.ts';
import { weekdayText } from './dates.ts';

/** „Nächster runder Tisch: Dienstag, 15. Dezember 2026, 17:00 Uhr, 60 Minuten, online.“ */
export function roundTableText(roundTable: RoundTable, text: Text): string {
  return text.t('report:pilot.next', roundTableWords(roundTable, text));
}

/** What a sentence says of a round table, in words. */
function roundTableWords({ date, time, minutes, place }: RoundTable, text: Text) {
  const where = place === 'online' ? text.t('report:pilot.online') : place;
  return { date: weekdayText(date, text), time, minutes, place: where };
}
