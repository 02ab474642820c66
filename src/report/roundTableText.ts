import type { Text } from '../i18n/text.ts';
import type { RoundTable } from '../operator.ts';
import { weekdayText } from './dates.ts';

/** „Nächster runder Tisch: Dienstag, 15. Dezember 2026, 17:00 Uhr, 60 Minuten, online.“ */
export function roundTableText(roundTable: RoundTable, text: Text): string {
  return text.t('report:pilot.next', roundTableWords(roundTable, text));
}

/** What a sentence says of a round table, in words. */
function roundTableWords(roundTable: RoundTable, text: Text) {
  const { date, time, minutes } = roundTable;
  return { date: weekdayText(date, text), time, minutes, place: placeText(roundTable, text) };
}

/** Where one meets: an address, or that it is online. */
export function placeText({ place }: RoundTable, text: Text): string {
  return place === 'online' ? text.t('report:pilot.online') : place;
}
