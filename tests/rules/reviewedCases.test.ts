import { describe, expect, test } from 'vitest';
import { validateAnswers } from '../../src/domain/answers.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import file from '../cases/reviewed.json';
import type { Situation } from '../../src/situations/situation.ts';
import { differences } from '../support/situations.ts';

/** Answers that a review found to lead astray (`docs/review-2026-11.md`), and what they have to lead to. */
const cases = file as unknown as readonly (Omit<Situation, 'text'> & { answers: Answers })[];

describe.each(cases)('$id', ({ answers, ...expected }) => {
  test('answers what is asked today', () => {
    expect(validateAnswers(ruleSet, answers).dropped).toEqual([]);
  });

  test('leads to what the law says', () => {
    expect(differences({ text: '', ...expected }, answers, ruleSet)).toEqual([]);
  });

  test('names a contradiction where there is one', () => {
    const found = differences({ text: '', ...expected, contradiction: false }, answers, ruleSet);
    expect(found.some((each) => each.startsWith('contradiction'))).toBe(expected.contradiction === true);
  });
});
