import { pathOf } from '../i18n/languages.ts';
import type { Text } from '../i18n/text.ts';
import type { Operator, RoundTable } from '../operator.ts';
import { endOf, startOf } from '../pilot/roundTable.ts';
import { reminderLines, wholeCalendar } from './ics/calendar.ts';
import { contentLine, textValue } from './ics/lines.ts';
import { placeText } from './roundTableText.ts';

const A_DAY_BEFORE = '-P1D';

/** A round table as a calendar with one event. `now`: in milliseconds since 1970. */
export function renderRoundTable(table: RoundTable, operator: Operator, text: Text, now: number): string {
  const { contactPerson, siteUrl } = operator;
  const url = siteUrl + pathOf('pilot', text.language);
  const summary = text.t('pilot:roundTable.summary');
  return wholeCalendar(`RoundTable//${text.language.toUpperCase()}`, [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `round-table-${table.date}@${new URL(siteUrl).host}`),
    contentLine('DTSTAMP', instantValue(now)),
    contentLine('DTSTART', instantValue(startOf(table))),
    contentLine('DTEND', instantValue(endOf(table))),
    contentLine('SUMMARY', textValue(summary)),
    contentLine('DESCRIPTION', textValue(text.t('pilot:roundTable.description', { contactPerson, url }))),
    contentLine('LOCATION', textValue(placeText(table, text))),
    ...reminderLines(A_DAY_BEFORE, summary),
    contentLine('END', 'VEVENT'),
  ]);
}

/** An instant as value (RFC 5545, 3.3.5): `20261215T160000Z`. */
function instantValue(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, '2026-12-15T16:00:00'.length).replace(/[-:]/g, '')}Z`;
}
