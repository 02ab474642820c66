import { isDayOfOurs } from '../../domain/time.ts';
import type { IsoDate } from '../../domain/types.ts';
import { wordsOf } from '../../search/fold.ts';
import type { ListWords } from './fields.ts';

const pad = (value: string | number) => String(value).padStart(2, '0');
/** A year in two digits is one of this century. */
const year = (digits: string) => (digits.length === 2 ? `20${digits}` : digits);

/**
 * The day that a cell names, in the ways in which German and English lists write it; a month stands for its first day.
 * Undefined if it names none, or if day and month could be taken for each other.
 */
export function dateIn(cell: string, words: readonly ListWords[]): IsoDate | undefined {
  const text = cell.trim();
  const found = isoIn(text) ?? germanIn(text) ?? slashedIn(text) ?? namedIn(text, words);
  return found !== undefined && isDayOfOurs(found) ? found : undefined;
}

function isoIn(text: string): string | undefined {
  const [, y, m, d = '01'] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/.exec(text) ?? [];
  return y && m && `${y}-${pad(m)}-${pad(d)}`;
}

function germanIn(text: string): string | undefined {
  const [, d = '1', m, y] = /^(?:(\d{1,2})\.\s?)?(\d{1,2})[./]\s?(\d{4}|\d{2})$/.exec(text) ?? [];
  return m && y && (text.includes('.') || y.length === 4) ? `${year(y)}-${pad(m)}-${pad(d)}` : undefined;
}

function slashedIn(text: string): string | undefined {
  const [, a, b, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(text) ?? [];
  if (!a || !b || !y) return undefined;
  if (Number(a) > 12 || a === b) return `${year(y)}-${pad(b)}-${pad(a)}`;
  return Number(b) > 12 ? `${year(y)}-${pad(a)}-${pad(b)}` : undefined;
}

/** With the month as a word: `1. Mai 2025`, `May 1, 2025`, `Mai 2025`. */
function namedIn(text: string, words: readonly ListWords[]): string | undefined {
  const parts = wordsOf(text);
  const y = parts.find((each) => /^\d{4}$/.test(each));
  const day = parts.find((each) => /^\d{1,2}(st|nd|rd|th)?$/.test(each)) ?? '1';
  const month = parts.map((each) => monthOf(each, words)).find((each) => each > 0);
  return y && month && parts.length <= 3 ? `${y}-${pad(month)}-${pad(Number.parseInt(day, 10))}` : undefined;
}

/** From 1; 0 if the word, or its beginning, names no month. */
function monthOf(word: string, words: readonly ListWords[]): number {
  if (!/^[a-z]{3,}$/.test(word)) return 0;
  const at = words.map(({ months }) =>
    months.split(',').findIndex((names) => wordsOf(names).some((each) => each.startsWith(word))),
  );
  return Math.max(...at) + 1;
}
