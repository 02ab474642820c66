import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import type { Answers, IsoDate, RuleId } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { harmless } from '../support/walks.ts';

const at = (answers: Answers, asOf: IsoDate) =>
  assess(ruleSet, { 'use-case': 'something-else', ...harmless, ...answers }, asOf);
const today = (answers: Answers, asOf: IsoDate) => at(answers, asOf).risk.today.atLeast;
const status = (answers: Answers, rule: RuleId, asOf: IsoDate) =>
  at(answers, asOf).findings.find((each) => each.rule === rule)?.status;

const hiring: Answers = {
  areas: ['employment'],
  'employment-tasks': ['screen-applicants'],
  profiling: true,
  'significant-effect': true,
};
const product: Answers = {
  areas: ['product'],
  'product-group': ['toys'],
  'product-safety-role': 'safety-function',
  'third-party-assessment': 'required',
};
const intimate: Answers = {
  'red-lines': ['sexual-content'],
  'intimate-subjects': ['recognisable-adults'],
  'intimate-consent': false,
  'intimate-use': true,
  'intimate-edit-only': false,
};
const emotions: Answers = {
  'red-lines': ['emotions-at-work'],
  'emotion-people': ['workers'],
  'emotion-reason': 'other',
};
const chatbot: Answers = { contact: ['talks-with-people'], 'interaction-obvious': false };

describe('what applies on the day before, on the day and after it', () => {
  test.each([
    ['Art. 5 Abs. 1 lit. f', emotions, '2025-02-01', '2025-02-02', 'none', 'prohibited'],
    ['Art. 5 Abs. 1 lit. ba', intimate, '2026-12-01', '2026-12-02', 'minimal', 'prohibited'],
    ['Art. 50 Abs. 1', chatbot, '2026-08-01', '2026-08-02', 'minimal', 'limited'],
    ['Anhang III', hiring, '2027-12-01', '2027-12-02', 'minimal', 'high'],
    ['Anhang I', product, '2028-08-01', '2028-08-02', 'minimal', 'high'],
  ] as const)('%s', (_, answers, before, onTheDay, classBefore, classThen) => {
    expect(today(answers, before)).toBe(classBefore);
    expect(today(answers, onTheDay)).toBe(classThen);
    expect(at(answers, before).risk.atLeast).toBe(classThen);
  });
});

test('the class of the law as a whole does not depend on the day', () => {
  for (const day of ['2026-11-29', '2027-12-02', '2031-01-01'])
    expect(at(hiring, day).risk.atLeast).toBe('high');
});

test('a disputed start is shown as disputed between its two readings', () => {
  const rule = 'ai-act:art-86-explanation';
  expect(status(hiring, rule, '2026-08-01')).toBe('upcoming');
  expect(status(hiring, rule, '2026-08-02')).toBe('disputed');
  expect(status(hiring, rule, '2027-12-01')).toBe('disputed');
  expect(status(hiring, rule, '2027-12-02')).toBe('in-force');
});

test('an older system has until 2 December 2026 for the marking of its output', () => {
  const provider: Answers = {
    roles: ['develop'],
    'open-source': false,
    contact: ['creates-text'],
    'minor-edits-only': false,
  };
  const rule = 'ai-act:art-50-2-marking';
  const older = { ...provider, 'on-market-before-august-2026': true };
  const newer = { ...provider, 'on-market-before-august-2026': false };
  expect(status(older, rule, '2026-12-01')).toBe('upcoming');
  expect(status(older, rule, '2026-12-02')).toBe('in-force');
  expect(status(newer, rule, '2026-08-02')).toBe('in-force');
});
