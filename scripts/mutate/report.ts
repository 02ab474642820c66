import type { Verdict } from './judge.ts';

/** Mutants that change nothing anybody can notice, each with the reason why. */
export type Explanations = Readonly<Record<string, string>>;
export type Report = { lines: readonly string[]; isGood: boolean };

/**
 * What came of a run: the counts, who caught how many, and one line for each thing that is wrong – a mutant that
 * survived without an explanation, an explanation of a mutant that is gone or was caught.
 */
export function reportOf(verdicts: readonly Verdict[], explanations: Explanations): Report {
  const survivors = verdicts.filter((each) => each.caughtBy === undefined).map((each) => each.mutant);
  const explained = survivors.filter((each) => explanations[each] !== undefined);
  const unexplained = survivors.filter((each) => explanations[each] === undefined);
  const stale = Object.keys(explanations).filter((each) => !explained.includes(each));
  const caught = verdicts.length - survivors.length;
  const lines = [
    ...unexplained.map((each) => `SURVIVED ${each}`),
    ...stale.map((each) => `STALE EXPLANATION ${each}: ${staleReason(each, verdicts)}`),
    ...countsByDetector(verdicts),
    `${verdicts.length} mutants: ${caught} caught, ${survivors.length} survived (${explained.length} explained), ` +
      `${percent(caught, verdicts.length)} caught`,
  ];
  return { lines, isGood: unexplained.length === 0 && stale.length === 0 };
}

function staleReason(mutant: string, verdicts: readonly Verdict[]): string {
  const verdict = verdicts.find((each) => each.mutant === mutant);
  return verdict ? `is caught by: ${verdict.caughtBy ?? ''}` : 'no such mutant';
}

function countsByDetector(verdicts: readonly Verdict[]): string[] {
  const counts = new Map<string, number>();
  for (const { caughtBy } of verdicts)
    if (caughtBy !== undefined) counts.set(caughtBy, (counts.get(caughtBy) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${String(count).padStart(5)} caught by ${name}`);
}

/** Rounded down, so that 100 % means all. */
function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.floor((part / whole) * 1000) / 10} %`;
}
