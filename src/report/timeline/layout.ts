/** Bounds of the room between two neighbours, so that near days stay apart and far ones do not take it all. */
const NEAREST = 8;
const FARTHEST = 24;

/**
 * Places for sorted days on a line from 0 to 1. The room between two days grows with the square root of their
 * distance and stays within bounds: a drawing that can be read, not one to scale.
 */
export function positionsOf(days: readonly number[]): number[] {
  if (days.length < 2) return days.map(() => 0.5);
  let end = 0;
  const places = days.map((day, index) => {
    if (index > 0) end += roomOf(day - (days[index - 1] ?? day));
    return end;
  });
  return places.map((place) => place / end);
}

function roomOf(distance: number): number {
  return Math.min(FARTHEST, Math.max(NEAREST, Math.sqrt(distance)));
}
