/** Non-breaking space (U+00A0). */
const NBSP = '\u00a0';
/** What belongs to the number or word after it: „§ 22“, “Art. 4”, „z. B.“. */
const BEFORE = /(^|[\s(„“"])(§§?|Art\.|Abs\.|Nr\.|lit\.|z\.|d\.|u\.|e\.)\s(?=\S)/g;
/** What belongs to the number before it: a noun or a month (capital letter), a sign. */
const AFTER = /(\d\.?)\s(?=[A-Z%€])/g;
/** A year belongs to its date: “2. Dezember 2027”. */
const YEAR = /(\d\.?\u00a0\p{Lu}\p{Ll}+)\s(?=\d{4}\b)/gu;
/** A last word that is shorter than this does not stand on a line alone, in characters. */
const SHORT_WORD = 8;
/** Only sentences that fill a line and more have a last line to care about, in characters. */
const LONG_TEXT = 40;

/** Puts non-breaking spaces where German and English typography keep words together, and none else. */
export function typeset(text: string): string {
  const bound = text.replace(BEFORE, `$1$2${NBSP}`).replace(AFTER, `$1${NBSP}`).replace(YEAR, `$1${NBSP}`);
  const last = bound.lastIndexOf(' ');
  const isLonely = text.length > LONG_TEXT && last > 0 && bound.length - last - 1 < SHORT_WORD;
  return isLonely ? bound.slice(0, last) + NBSP + bound.slice(last + 1) : bound;
}
