const WARM_UP = 200;
const SAMPLE = 10;
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

/**
 * Calls again and again until so many milliseconds are over. The first call finds the caches cold and does not count.
 * What counts is the time of the processor, helpers of the runtime included: waiting for other programs is left out.
 */
async function timePerCall(run: () => unknown, milliseconds: number): Promise<number> {
  await run();
  const before = process.cpuUsage();
  const end = performance.now() + milliseconds;
  let calls = 0;
  do {
    const result = run();
    if (result instanceof Promise) await result;
    calls++;
  } while (performance.now() < end);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / calls;
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
