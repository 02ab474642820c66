import type { Staircase } from './staircase.ts';
import { fromTop, herePin, stepsOf } from './staircase.ts';

/** The staircase with many on it, by how many stand on each step, the ground first: a label above each that is not empty. */
export function countedStaircase(counts: readonly number[]): Staircase {
  const spans = counts.flatMap((count, step) => (count > 0 ? [{ from: step, to: step }] : []));
  const steps = stepsOf(spans);
  return fromTop({ steps, pins: spans.map(({ to }) => herePin(steps, to)) });
}
