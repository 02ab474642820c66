import { wordsOf } from '../../search/fold.ts';
import type { Status } from '../details.ts';
import { DETAILS, STATUSES } from '../details.ts';

/** What a column of a list can hold: the name of a use, what it is for, or one of its details. */
export const FIELDS = ['name', 'purpose', ...DETAILS] as const;
export type Field = (typeof FIELDS)[number];
/** Words by which lists call columns and statuses, and the names of the months, in one language. */
export type ListWords = {
  fields: Readonly<Record<Field, string>>;
  statuses: Readonly<Record<Status, string>>;
  months: string;
};

/** An exact heading counts more than any that only contains the words. */
const EXACT = 100;
const phrasesOf = (list: string) => list.split(',').map((each) => wordsOf(each));

/** How well a heading names each field: 0 not at all, more for more of its words, most if it is just that. */
export function fitsOf(heading: string, words: readonly ListWords[]): Record<Field, number> {
  const own = wordsOf(heading);
  const fit = (phrase: readonly string[]) => {
    if (phrase.length === 0 || !phrase.every((word) => own.includes(word))) return 0;
    return phrase.length + (phrase.length === own.length ? EXACT : 0);
  };
  const best = (field: Field) =>
    Math.max(...words.flatMap(({ fields }) => phrasesOf(fields[field]).map(fit)));
  return Object.fromEntries(FIELDS.map((field) => [field, best(field)])) as Record<Field, number>;
}

/** The status that a cell names; undefined if it names none. */
export function statusIn(cell: string, words: readonly ListWords[]): Status | undefined {
  const own = wordsOf(cell).join(' ');
  const names = (status: Status) =>
    words.some(({ statuses }) => phrasesOf(statuses[status]).some((phrase) => phrase.join(' ') === own));
  return STATUSES.find(names);
}
