import { keepTogether, NBSP } from '../../i18n/keepTogether.ts';

/** A month belongs to its day; so does, on paper, the next sentence to a number, which does no harm. */
const DAY = /(\d\.)\s(?=\p{Lu})/gu;
/** A year belongs to its date: “2. Dezember 2027”. */
const YEAR = /(\d\.?\u00a0\p{Lu}\p{Ll}+)\s(?=\d{4}\b)/gu;
/** A last word that is shorter than this does not stand on a line alone, in characters. */
const SHORT_WORD = 8;
/** Only sentences that fill a line and more have a last line to care about, in characters. */
const LONG_TEXT = 40;

/** Keeps together what belongs together, and a short last word with the one before it. */
export function typeset(text: string): string {
  const bound = withYears(keepTogether(text).replace(DAY, `$1${NBSP}`));
  const last = bound.lastIndexOf(' ');
  const isLonely = text.length > LONG_TEXT && last > 0 && bound.length - last - 1 < SHORT_WORD;
  return isLonely ? bound.slice(0, last) + NBSP + bound.slice(last + 1) : bound;
}

/** Few texts have a date, and looking for one takes longer than the rest. */
function withYears(text: string): string {
  return text.includes(NBSP) ? text.replace(YEAR, `$1${NBSP}`) : text;
}
