/** The middle of some numbers of screens; the upper one of two. */
export function median(screens: readonly number[]): number {
  const sorted = [...screens].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The largest of some numbers of screens. */
export function highest(screens: readonly number[]): number {
  return Math.max(0, ...screens);
}
