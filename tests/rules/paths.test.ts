import { beforeAll, describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/journey.ts';
import { ruleSet } from '../../src/ruleset.ts';
import type { Proven } from '../support/paths/proof.ts';
import { proveEach } from '../support/paths/proof.ts';
import { reach } from '../support/paths/reach.ts';
import { TODAY } from '../support/ruleFiles.ts';

const TIMEOUT_MS = 300_000;
/** About three times as many as there are; more are a sign that some rule reads too much at once. */
const MOST_STATES = 220_000;
const statesOf = (proven: readonly Proven[]) =>
  proven.reduce((sum, { exploration }) => sum + exploration.states, 0);

/** What was searched: merged states, and ways through the views of single rules that they stand for. */
function summary(proven: readonly Proven[], milliseconds: number): string {
  const counts = proven.flatMap(({ exploration }) => [...exploration.ends.values()]);
  const ways = counts.reduce((sum, each) => sum + each, 0n);
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${proven.length} rules, ${statesOf(proven)} merged states, ${ways} ways, ${seconds} s`;
}

/** See docs/adr/0005-all-paths-rule-by-rule.md for why the views of single rules are enough. */
describe('all paths through the questionnaire', { timeout: TIMEOUT_MS }, () => {
  let proven: readonly Proven[] = [];
  beforeAll(() => {
    const start = performance.now();
    proven = proveEach(ruleSet, TODAY);
    console.info(summary(proven, performance.now() - start));
  }, TIMEOUT_MS);

  test('end, never jump back or ask twice, and come to a certain class where all answers are', () => {
    expect(proven.flatMap(({ exploration }) => exploration.faults)).toEqual([]);
  });

  test('are few once merged', () => expect(statesOf(proven)).toBeLessThan(MOST_STATES));

  test('let every rule hold somewhere', () => {
    const holds = ({ exploration }: Proven) =>
      [...exploration.ends.keys()].some((end) => end.startsWith('true'));
    expect(proven.filter((each) => !holds(each)).map(({ rule }) => rule.id)).toEqual([]);
  });

  test('together ask every question', () => {
    const hints = proven.flatMap(({ exploration }) => [...exploration.asked]);
    const found = reach(ruleSet, TODAY, hints);
    expect(Object.keys(ruleSet.questions).filter((id) => !found.has(id))).toEqual([]);
    for (const [id, answers] of found) expect(replay(ruleSet, answers, TODAY).next).toBe(id);
  });
});
