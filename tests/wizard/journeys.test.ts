import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../src/domain/journey.ts';
import type { Answers } from '../../src/domain/types.ts';
import { UNKNOWN } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { journeyOf, withAnswer } from '../../src/wizard/journeys.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { randomWalks } from '../support/walks.ts';

const wayOf = (answers: Answers) => journeyOf({ ruleSet, answers, asOf: TODAY });

/** Every second answer or so, as if the questions before the others had been added to the questionnaire later. */
const withGaps = fc
  .tuple(randomWalks, fc.infiniteStream(fc.boolean()))
  .map(([complete, kept]) =>
    Object.fromEntries(Object.entries(complete).filter(() => kept.next().value === true)),
  );

test('a way that goes on from a known one is the way worked out from the start', () => {
  let checked = 0;
  const property = fc.property(randomWalks, withGaps, (complete, begun) => {
    let answers: Answers = begun;
    for (let next = wayOf(answers).next; next !== undefined; next = wayOf(answers).next) {
      answers = withAnswer(answers, next, complete[next] ?? UNKNOWN);
      expect(wayOf(answers)).toEqual(replay(ruleSet, answers, TODAY));
      checked++;
    }
  });
  fc.assert(property, { seed: 1, numRuns: 20 });
  expect(checked).toBeGreaterThan(100);
});

test('another answer to a question that is not the next one begins the way anew', () => {
  const answers = { 'use-case': 'customer-chatbot', place: 'at', roles: ['use'] };
  expect(wayOf(answers).path.map(({ question }) => question)).toContain('place');
  const changed = withAnswer(answers, 'place', 'de');
  expect(wayOf(changed)).toEqual(replay(ruleSet, changed, TODAY));
});

test('the same answer makes the same object, so that its way is worked out once', () => {
  const answers = { 'use-case': 'customer-chatbot' };
  const after = withAnswer(answers, 'place', 'at');
  expect(after).toEqual({ 'use-case': 'customer-chatbot', place: 'at' });
  expect(withAnswer(answers, 'place', 'at')).toBe(after);
  expect(wayOf(after)).toBe(wayOf(after));
  expect(withAnswer(answers, 'place', 'de')).toEqual({ 'use-case': 'customer-chatbot', place: 'de' });
});

test('another day or another rule set is another way', () => {
  const answers = { 'use-case': 'customer-chatbot' };
  const later = { ruleSet, answers, asOf: '2030-01-01' };
  expect(wayOf(answers)).not.toBe(journeyOf(later));
  expect(journeyOf(later)).toEqual(replay(ruleSet, answers, '2030-01-01'));
});

test('answers that nobody needs any more are let go, whether later or earlier ones are still there', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const steps: Answers[] = [{ 'use-case': 'customer-chatbot' }];
  for (const place of ['at', 'de', 'eu', 'outside']) {
    const before = steps.at(-1) ?? {};
    wayOf(before);
    steps.push(withAnswer(before, 'place', place));
  }
  const refs = steps.map((each) => new WeakRef(each));
  const kept = [steps[0], wayOf(steps.at(-1) ?? {})];
  steps.length = 0;
  // What a WeakRef was made of lives at least as long as the task at hand.
  await new Promise(setImmediate);
  collectGarbage();
  expect(refs.map((each) => each.deref() !== undefined)).toEqual([true, false, false, true, true]);
  expect(kept).toHaveLength(2);
});
