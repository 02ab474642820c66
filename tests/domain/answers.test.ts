import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateAnswers } from '../../src/domain/answers.ts';
import { assess } from '../../src/domain/assess.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { randomWalks } from '../support/walks.ts';

const check = (given: Record<string, unknown>) => validateAnswers(ruleSet, given);

test.each([
  [{ place: 'at' }],
  [{ 'used-in-eu': true }],
  [{ roles: ['use', 'develop?'] }],
  [{ roles: 'unknown' }],
  [{ 'red-lines': ['none'] }],
])('%j is kept', (given) => expect(check(given)).toEqual({ answers: given, dropped: [] }));

test.each([
  [{ colour: 'red' }, 'no-such-question'],
  [{ constructor: true }, 'no-such-question'],
  [{ place: 'mars' }, 'no-such-option'],
  [{ place: true }, 'wrong-kind'],
  [{ 'used-in-eu': 'yes' }, 'wrong-kind'],
  [{ roles: 'use' }, 'wrong-kind'],
  [{ roles: [] }, 'wrong-kind'],
  [{ roles: [1] }, 'wrong-kind'],
  [{ roles: ['use', 'use'] }, 'no-such-option'],
  [{ roles: ['use', 'use?'] }, 'no-such-option'],
  [{ 'red-lines': ['none', 'manipulation'] }, 'no-such-option'],
  [{ 'red-lines': ['none?'] }, 'no-such-option'],
  [{ place: null }, 'wrong-kind'],
])('%j is dropped', (given, reason) => {
  const { answers, dropped } = check(given);
  expect(answers).toEqual({});
  expect(dropped.map((each) => each.reason)).toEqual([reason]);
});

test('whatever comes in, what is kept can be assessed', () => {
  const ids = fc.constantFrom(...Object.keys(ruleSet.questions), 'x', '__proto__');
  fc.assert(
    fc.property(fc.dictionary(ids, fc.anything()), (given) => {
      expect(() => assess(ruleSet, check(given).answers, TODAY)).not.toThrow();
    }),
    { seed: 20261122, numRuns: 500 },
  );
});

test('answers of a walk are all kept', () => {
  fc.assert(
    fc.property(randomWalks, (answers) => {
      expect(check(answers)).toEqual({ answers, dropped: [] });
    }),
    { seed: 20261122, numRuns: 40 },
  );
}, 30_000);
