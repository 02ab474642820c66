import type { IsoDate } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import { dateText } from '../report/dates.ts';
import type { Detail, Details } from './details.ts';
import { DETAILS } from './details.ts';

/** A detail in words: what it is called and what was noted. */
export type DetailLine = { detail: Detail; label: string; value: string };

/** The details that were noted, in words, in their order. A review whose day has come is said to be due. */
export function detailLines(details: Details | undefined, asOf: IsoDate, text: Text): DetailLine[] {
  return DETAILS.flatMap((detail) => {
    const noted = details?.[detail];
    if (noted === undefined) return [];
    return [
      { detail, label: text.t(`register:details.${detail}`), value: valueText(detail, noted, asOf, text) },
    ];
  });
}

function valueText(detail: Detail, noted: string, asOf: IsoDate, text: Text): string {
  if (detail === 'status') return text.t(`register:details.statuses.${noted}`);
  if (detail !== 'since' && detail !== 'nextReview') return noted;
  const date = dateText(noted, text);
  return detail === 'nextReview' && noted <= asOf ? text.t('register:details.due', { date }) : date;
}
