import { assess } from '../src/domain/assess.ts';
import { ruleSet } from '../src/ruleset.ts';
import { TODAY } from '../tests/support/ruleFiles.ts';
import { complete } from './answers.ts';
import { medianOf } from './measure.ts';
import { CONTESTANTS } from './rules/contestants.ts';
import { timesTheRules } from './rules/copies.ts';
import { compareEngines } from './rules/sameRules.ts';

const SIZES = [1, 10, 100] as const;
const ROUNDS = 15;
const ENGINES = Object.keys(CONTESTANTS);
const ASSESS = 'assess';

/**
 * Milliseconds for one complete set of answers: which rules hold, by each engine and number of rules; and the whole
 * assessment by ours. All take turns within one run. Throws if the engines disagree.
 */
export async function benchRules(): Promise<Record<string, Record<string, number>>> {
  const compared = `the same for ${await compareEngines()} sets of answers`;
  const medians = await medianOf(Object.fromEntries(SIZES.flatMap(candidatesWith)), ROUNDS);
  const row = (name: string, size: number) => medians[keyOf(name, size)] ?? Number.NaN;
  const bySize = SIZES.map((size) => [
    `Rules that hold, ${compared}, ${size} × the rules`,
    Object.fromEntries(ENGINES.map((name) => [name, row(name, size)])),
  ]);
  const byName = [...ENGINES, ASSESS].map((name) => [
    `Cost by number of rules, ${name}`,
    Object.fromEntries(SIZES.map((size) => [`${size} × the rules`, row(name, size)])),
  ]);
  return Object.fromEntries([...bySize, ...byName]);
}

function candidatesWith(size: number): [string, () => unknown][] {
  const rules = timesTheRules(ruleSet, size);
  return [
    ...Object.entries(CONTESTANTS).map(([name, engineOf]): [string, () => unknown] => {
      const fired = engineOf(rules);
      return [keyOf(name, size), () => fired(complete)];
    }),
    [keyOf(ASSESS, size), () => assess(rules, complete, TODAY)],
  ];
}

const keyOf = (name: string, size: number) => `${name} ${size}`;
