/**
 * Widths of columns beside each other, in millimetres: equal where each has room for what it needs, else as much as it
 * needs and the rest shared out. Equal again where there is not enough for all.
 */
export function shares(needed: readonly number[], total: number): number[] {
  const equal = total / needed.length;
  const rest = total - needed.reduce((sum, each) => sum + each, 0);
  if (rest < 0 || Math.max(...needed) <= equal) return needed.map(() => equal);
  return needed.map((each) => each + rest / needed.length);
}
