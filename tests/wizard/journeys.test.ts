import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../src/domain/journey.ts';
import type { Answers } from '../../src/domain/types.ts';
import { UNKNOWN } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { journeyOf, withAnswers } from '../../src/wizard/journeys.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { randomWalks } from '../support/walks.ts';

const NOTHING: Answers = {};
const wayOf = (answers: Answers) => journeyOf({ ruleSet, answers, asOf: TODAY, firm: NOTHING });

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
      answers = withAnswers(answers, { [next]: complete[next] ?? UNKNOWN });
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
  const changed = withAnswers(answers, { place: 'de' });
  expect(wayOf(changed)).toEqual(replay(ruleSet, changed, TODAY));
});

test('the same answer makes the same object, so that its way is worked out once', () => {
  const answers = { 'use-case': 'customer-chatbot' };
  const after = withAnswers(answers, { place: 'at' });
  expect(after).toEqual({ 'use-case': 'customer-chatbot', place: 'at' });
  expect(withAnswers(answers, { place: 'at' })).toBe(after);
  expect(wayOf(after)).toBe(wayOf(after));
  expect(withAnswers(answers, { place: 'de' })).toEqual({ 'use-case': 'customer-chatbot', place: 'de' });
});

test('what the firm is known for is not asked again, and another firm is another way', () => {
  const answers = { 'use-case': 'customer-chatbot', 'how-it-works': 'learns-or-generates' };
  const known = { ruleSet, answers, asOf: TODAY, firm: { place: 'de' } };
  const { path, next } = journeyOf(known);
  expect(path.find(({ question }) => question === 'place')).toEqual({
    question: 'place',
    answer: 'de',
    origin: 'firm',
  });
  expect([wayOf(answers).next, next]).toEqual(['place', 'roles']);
  expect(journeyOf({ ...known, answers: { ...answers, place: 'at' } }).answers['place']).toBe('at');
});

test('another day or another rule set is another way', () => {
  const answers = { 'use-case': 'customer-chatbot' };
  const later = { ruleSet, answers, asOf: '2030-01-01', firm: NOTHING };
  expect(wayOf(answers)).not.toBe(journeyOf(later));
  expect(journeyOf(later)).toEqual(replay(ruleSet, answers, '2030-01-01'));
});

test('answers that nobody needs any more are let go, whether later or earlier ones are still there', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const steps: Answers[] = [{ 'use-case': 'customer-chatbot' }];
  // One more than a screen holds, and the one that they began with.
  for (let count = 0; count < 10; count++) {
    const place = ['at', 'de', 'eu', 'outside'][count % 4] ?? '';
    const before = steps.at(-1) ?? {};
    wayOf(before);
    steps.push(withAnswers(before, { place }));
  }
  const refs = steps.map((each) => new WeakRef(each));
  const kept = [steps[0], wayOf(steps.at(-1) ?? {})];
  steps.length = 0;
  // What a WeakRef was made of lives at least as long as the task at hand.
  await new Promise(setImmediate);
  collectGarbage();
  expect(refs.map((each) => each.deref() !== undefined)).toEqual([
    true,
    false,
    ...Array.from({ length: 9 }, () => true),
  ]);
  expect(kept).toHaveLength(2);
});
