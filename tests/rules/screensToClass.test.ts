import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { walkUseCase } from '../support/walks.ts';

/** Number of questions asked until the class is settled. */
function screensToClass(useCase: string, given: Answers = {}): number {
  const asked = Object.entries(walkUseCase(useCase, given));
  for (let count = 1; count <= asked.length; count++) {
    const { atLeast, atMost } = assess(ruleSet, Object.fromEntries(asked.slice(0, count)), TODAY).risk;
    if (atLeast === atMost) return count;
  }
  return Infinity;
}

describe('screens to the class', () => {
  test.each([
    ['marketing-texts', {}],
    ['product-photos', { 'looks-real': 'invented-realistic' }],
    ['translation', {}],
    ['invoices', {}],
    ['customer-chatbot', {}],
  ])('%s: at most 8', (useCase, given) => expect(screensToClass(useCase, given)).toBeLessThanOrEqual(8));

  test('CV screening: at most 11', () => {
    expect(screensToClass('applicant-screening', { profiling: true })).toBeLessThanOrEqual(11);
    expect(screensToClass('applicant-screening', { profiling: false })).toBeLessThanOrEqual(11);
  });
});
