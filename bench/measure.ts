const WARM_UP = 200;
const SAMPLE = 5;
const ROUNDS = 61;

/**
 * Median milliseconds per call. The candidates take turns, so that what else the machine does hits all alike. A sample
 * repeats the call until it has taken some milliseconds.
 */
export async function medianOf<Name extends string>(
  candidates: Readonly<Record<Name, () => unknown>>,
  rounds = ROUNDS,
): Promise<Record<Name, number>> {
  const entries = (Object.entries(candidates) as [Name, () => unknown][]).map(([name, run]) => {
    return { name, run, times: [] as number[] };
  });
  for (const { run } of entries) await timePerCall(run, WARM_UP);
  for (let round = 0; round < rounds; round++) {
    for (const { run, times } of entries) times.push(await timePerCall(run, SAMPLE));
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, median(times)])) as Record<Name, number>;
}

/** Calls again and again until so many milliseconds are over. The first call finds the caches cold and counts not. */
async function timePerCall(run: () => unknown, milliseconds: number): Promise<number> {
  await run();
  const start = performance.now();
  for (let calls = 1; ; calls++) {
    const result = run();
    if (result instanceof Promise) await result;
    const elapsed = performance.now() - start;
    if (elapsed >= milliseconds) return elapsed / calls;
  }
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
