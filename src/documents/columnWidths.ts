/** The width of each column of a table: equal ones, or by their shares. */
export function columnWidths(count: number, total: number, shares?: readonly number[]): readonly number[] {
  const all = shares ?? Array.from({ length: count }, () => 1);
  const sum = all.reduce((before, share) => before + share, 0);
  return all.map((share) => (total * share) / sum);
}
