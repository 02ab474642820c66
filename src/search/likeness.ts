/**
 * How well a word that was typed fits a word of the catalogue: 4 the same, 3 its beginning or an ending more, 2.6 one
 * slip, 2.5 the same stem or one end of a compound, 1.4 somewhere inside, 0.3 a likeness, 0 not at all.
 */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 4;
  if ((word.startsWith(typed) && typed.length > 1) || isEndingMore(typed, word)) return 3;
  if (typed.length > 5 && slipsBetween(typed, word) === 1) return 2.6;
  if (haveOneStem(typed, word) || isEndOf(typed, word) || isEndOf(word, typed)) return 2.5;
  if (isPartOf(typed, word) || isPartOf(word, typed)) return 1.4;
  return isTypingMistake(typed, word) ? 0.3 : 0;
}

/** A plural or a case, as "rechnungen" for "rechnung". */
function isEndingMore(typed: string, word: string): boolean {
  return word.length > 3 && typed.startsWith(word) && typed.length - word.length < 3;
}

/** The first or the last part of a compound, as "rechnung" in "rechnungswesen" and in "eingangsrechnung". */
function isEndOf(part: string, whole: string): boolean {
  return isPartOf(part, whole) && (whole.startsWith(part) || whole.endsWith(part));
}

function isPartOf(part: string, whole: string): boolean {
  return part.length > 2 && whole.length > part.length + 1 && whole.includes(part);
}

/** Different endings on one stem, as "bewerbung" and "bewerber". */
function haveOneStem(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  return common > 4 && common >= 0.7 * Math.min(one.length, other.length);
}

/** One slip in a short word, two in a long one; the word may still be unfinished. */
function isTypingMistake(typed: string, word: string): boolean {
  if (typed.length < 4) return false;
  const slips = typed.length < 8 ? 1 : 2;
  return slipsBetween(typed, word) <= slips || slipsBetween(typed, word.slice(0, typed.length)) <= slips;
}

/** Letters left out, added, mistaken or swapped with their neighbour (optimal string alignment). */
export function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(before, column - 2) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
