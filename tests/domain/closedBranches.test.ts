import { describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/journey.ts';
import type { Answers, Condition, Rule } from '../../src/domain/types.ts';
import { smallRule, smallRuleSet } from '../support/paths/smallRuleSets.ts';
import { TODAY } from '../support/ruleFiles.ts';

const a: Condition = { question: 'a', is: true };
const b: Condition = { question: 'b', is: true };
const x: Condition = { question: 'list', includes: 'x' };
const p: Condition = { question: 'choice', is: 'p' };
const citation = { source: 'law', provision: 'Art. 1' };
const journey = (rules: readonly Rule[], answers: Answers) =>
  replay(smallRuleSet({ rules }), { use: 'plain', ...answers }, TODAY);

describe('"don\'t know" closes a branch', () => {
  test('what lies behind it is not asked and is no open point', () => {
    const { next, passed, standings } = journey([smallRule('r', { all: [a, x] })], { a: 'unknown' });
    expect([next, passed]).toEqual([undefined, ['list']]);
    expect(standings[0]?.applies).toMatchObject({ truth: 'unknown', because: ['a'] });
  });

  test('exceptions, starts and fulfilment behind it are not asked either', () => {
    const exceptions = [{ id: 'e', citation, when: b }];
    const rule = smallRule('r', { all: [a, x] }, { exceptions, kind: 'obligation', fulfilledWhen: p });
    expect(journey([rule], { a: 'unknown' }).next).toBeUndefined();
    expect(journey([rule], { a: true, list: ['x'] }).next).toBe('b');
  });

  test('another rule may still ask it', () => {
    const rules = [smallRule('r', { all: [a, x] }), smallRule('s', x)];
    expect(journey(rules, { a: 'unknown' })).toMatchObject({ next: 'list', passed: [] });
  });

  test('whether the law applies at all is one open point and closes nothing', () => {
    const rule = { ...smallRule('r', { all: [a, x] }), scope: a };
    expect(journey([rule], { a: 'unknown' }).next).toBe('list');
  });

  test('an answer given nevertheless counts', () => {
    const { standings } = journey([smallRule('r', { all: [a, x] })], { a: 'unknown', list: ['y'] });
    expect(standings[0]?.applies.truth).toBe(false);
  });
});
