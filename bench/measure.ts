const WARM_UP = 200;
const ROUNDS = 61;
const REPEATS = 20;

/** Median milliseconds per call. The candidates take turns, so that what else the machine does hits all alike. */
export function medianOf(candidates: Readonly<Record<string, () => unknown>>): Record<string, number> {
  const names = Object.keys(candidates);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  const run = (name: string, count: number) => {
    for (let call = 0; call < count; call++) candidates[name]?.();
  };
  names.forEach((name) => run(name, WARM_UP));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const start = performance.now();
      run(name, REPEATS);
      times.get(name)?.push((performance.now() - start) / REPEATS);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])]));
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that this share of all values, from 0 to 1, lies below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
