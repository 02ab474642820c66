/** Fewer lines of a paragraph do not stand alone at the foot or the head of a page. */
const FEWEST = 2;

/** How many of these lines are written on a page with room for `room` of them; none if it is better to turn the page. */
export function linesHere(lines: number, room: number): number {
  if (lines <= room) return lines;
  const count = lines - room < FEWEST ? room - 1 : room;
  return count < FEWEST ? 0 : count;
}
