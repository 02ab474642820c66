/** Non-breaking space (U+00A0). */
export const NBSP = '\u00a0';
/** Most texts have nothing to keep together: no number, no sign, no „z. B.“, no annex. */
const WORTH_A_LOOK = /[\d§]|z\. |An[hn]/;
/** What belongs to the number or word after it: „§ 22“, “Art. 4”, „Anhang III“, „z. B.“. */
const BEFORE =
  /(^|[\s(„“"])(§§?|Art\.|Abs\.|Nr\.|lit\.|[zdue]\.|(?:Z|No\.|Article|Anhang|Annex)(?=\s(?:\d|[IVX]+\b)))\s(?=\S)/g;
/** What belongs to the number before it: a noun (capital letter) or a sign. Long nouns may need the room. */
const AFTER = /(\d)\s(?=[%€]|\p{Lu}\p{L}{0,9}(?!\p{L}))/gu;
/** A day as German writes it, before a word that may be a month. */
const DAY = /(\d\.)\s(\p{Lu}\p{L}+)/gu;
let months: ReadonlySet<string> | undefined;

/** German names of months, the Austrian ones too; looked up when the first day is written. */
function isMonth(word: string): boolean {
  months ??= new Set(['de-DE', 'de-AT'].flatMap(monthsIn));
  return months.has(word);
}

function monthsIn(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
}

/** Puts non-breaking spaces where German and English typography keep words together, and none else. */
export function keepTogether(text: string): string {
  if (!WORTH_A_LOOK.test(text)) return text;
  return text
    .replace(BEFORE, `$1$2${NBSP}`)
    .replace(AFTER, `$1${NBSP}`)
    .replace(DAY, (all, day: string, word: string) => (isMonth(word) ? day + NBSP + word : all));
}
