import { describe, expect, test } from 'vitest';
import type { Risk } from '../../src/domain/risk.ts';
import { rank } from '../../src/domain/risk.ts';
import { byDanger, dangersOf, usualRisk } from '../../src/domain/usual.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from '../support/ruleFiles.ts';

const risk = (useCase: string) => usualRisk(ruleSet, useCase, 'at', TODAY);
const range = (useCase: string) => [risk(useCase).atLeast, risk(useCase).atMost];

describe('the class before any question', () => {
  test.each([
    ['marketing-texts', 'minimal', 'minimal'],
    ['customer-chatbot', 'minimal', 'limited'],
    ['applicant-screening', 'minimal', 'high'],
    ['credit-check', 'minimal', 'high'],
    ['exam-grading', 'minimal', 'high'],
  ])('%s: %s to %s', (useCase, atLeast, atMost) => expect(range(useCase)).toEqual([atLeast, atMost]));

  test('stays open where nothing is usual', () => {
    expect(range('own-product')).toEqual(['none', 'prohibited']);
    expect(range('something-else')).toEqual(['none', 'prohibited']);
  });

  test('is never milder than high for uses that judge people at work, by credit or by face', () => {
    const people = ['applicant-screening', 'shifts-and-performance', 'credit-check', 'video-surveillance'];
    for (const each of people) {
      expect(rank(risk(each).atMost), each).toBeGreaterThanOrEqual(rank('high'));
    }
  });
});

test('the dangerous ones come first', () => {
  const uses = ['marketing-texts', 'applicant-screening', 'customer-chatbot', 'something-else'];
  const risks = new Map<string, Risk>(uses.map((use) => [use, risk(use)]));
  const sorted = [...risks].sort(([, one], [, other]) => byDanger(one, other)).map(([use]) => use);
  expect(sorted).toEqual(['something-else', 'applicant-screening', 'customer-chatbot', 'marketing-texts']);
});

test('what makes a use stricter: the dangers that are near, without what it suggests anyway', () => {
  expect(dangersOf(ruleSet, 'applicant-screening')).toEqual([
    {
      question: 'red-lines',
      options: ['emotions-at-work', 'social-scoring', 'sensitive-traits', 'vulnerability'],
    },
    { question: 'areas', options: ['biometrics'] },
  ]);
  expect(dangersOf(ruleSet, 'nothing')).toEqual([]);
});
