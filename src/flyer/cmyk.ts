/** Cyan, magenta, yellow, black: each the share of full ink, 0 to 1. */
export type Cmyk = readonly [number, number, number, number];

/** More ink than this does not dry in time, as a sum over the four plates. */
export const MOST_INK = 3;

/** A printing colour. Throws a RangeError for shares outside 0–1, which jsPDF would write as they are, and for too much ink. */
export function cmyk(...shares: Cmyk): Cmyk {
  if (!shares.every((share) => share >= 0 && share <= 1)) {
    throw new RangeError(`not between 0 and 1: ${shares.join(' ')}`);
  }
  const ink = shares.reduce((sum, share) => sum + share, 0);
  if (ink > MOST_INK) throw new RangeError(`more ink than ${MOST_INK}: ${shares.join(' ')}`);
  return shares;
}

/** Text and codes: one plate alone, so that nothing can be printed out of register. */
export const BLACK = cmyk(0, 0, 0, 1);
export const WHITE = cmyk(0, 0, 0, 0);

/** The same colours as on the screen, for classes only, each with its word. */
export const CLASS_COLOURS = {
  minimal: cmyk(0.85, 0.3, 0.85, 0.28),
  limited: cmyk(0.95, 0.68, 0.15, 0.15),
  high: cmyk(0.22, 0.68, 1, 0.3),
  prohibited: cmyk(0.2, 1, 0.95, 0.22),
} as const;
