import { RISK_CLASSES } from '../../domain/types.ts';
import { isCampaignMark } from '../../share/parameters.ts';
import { CHOICES, WISHES } from '../form.ts';
import type { Column } from './columns.ts';
import { OTHER } from './columns.ts';

const OPTIONS: Readonly<Partial<Record<Column, readonly string[]>>> = { kind: WISHES, ...CHOICES };
const CLASS = `(?:${RISK_CLASSES.join('|')})`;
const PATTERNS: Readonly<Partial<Record<Column, RegExp>>> = {
  useCase: /^[a-z0-9-]{1,64}$/,
  hardestTasks: /^[^\p{Cc}]{1,600}$/u,
  resultClass: new RegExp(`^${CLASS}(?:-${CLASS})?$`),
};
/** Bands of size that a spreadsheet takes for a day or a month, as it writes them then. */
const SIZES: readonly (readonly [RegExp, string])[] = [
  [
    /^0?2[./-]\s?(?:0?9\.?|sep\w*\.?)(?:[./-]?\d{4})?$|^0?9\/0?2\/\d{2,4}$|^sep\w*[. -]+0?2$|^\d{4}-09-02/i,
    '2-9',
  ],
  [/^(?:0?1[./-])?\s?(?:10[./-]|o[kc]t\w*[. -]+)(?:19|20)?49$|^(?:19|20)49-10-01/i, '10-49'],
];
const GERMAN_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/;

/** What is counted for a value as it stands in the file. */
export function knownValue(column: Column, value: string): string {
  if (value === '' || column === 'message' || column === 'name' || column === 'company') return value;
  if (column === 'requestedAt') return instantOf(value);
  if (column === 'campaign') return isCampaignMark(value) ? value : OTHER;
  const told = column === 'size' ? sizeOf(value) : value;
  const fits = OPTIONS[column]?.includes(told) ?? PATTERNS[column]?.test(told) ?? false;
  return fits ? told : OTHER;
}

function sizeOf(value: string): string {
  return SIZES.find(([written]) => written.test(value))?.[1] ?? value;
}

/** An instant as it was sent, or as a German spreadsheet shows it. */
function instantOf(value: string): string {
  const [, day = '', month = '', year] = GERMAN_DAY.exec(value) ?? [];
  const iso = year === undefined ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-(0[1-9]|1[0-2])/.test(iso) ? iso : OTHER;
}
