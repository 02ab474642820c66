import { describe, expect, test } from 'vitest';
import { replay } from '../../src/domain/journey.ts';
import type { Answers, Condition, Rule } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
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

  test('what is assumed to hold is one open point and closes nothing', () => {
    const rules = [smallRule('r', { all: [{ definition: 'd0' }, x, p] })];
    const ruleSet = smallRuleSet({ rules, meanings: [a] });
    const isAssumed = { ...ruleSet, definitions: { d0: { ...ruleSet.definitions['d0'], isAssumed: true } } };
    const answers = { use: 'plain', a: 'unknown' };
    expect(replay(ruleSet, answers, TODAY).next).toBeUndefined();
    expect(replay(isAssumed as RuleSet, answers, TODAY).next).toBe('list');
    expect(replay(isAssumed as RuleSet, { ...answers, list: ['x'] }, TODAY).next).toBe('choice');
  });

  test('an earlier answer to what lies behind it no longer counts', () => {
    const { answers, standings } = journey([smallRule('r', { all: [a, x] })], { a: 'unknown', list: ['y'] });
    expect(answers).toEqual({ use: 'plain', a: 'unknown' });
    expect(standings[0]?.applies.truth).toBe('unknown');
  });

  test('to be unsure about one item of a list is asked on about, the rest of a list is not', () => {
    const rule = smallRule('r', { all: [x, p] });
    expect(journey([rule], { list: ['x?'] }).next).toBe('choice');
    expect(journey([rule], { list: ['y', 'unknown'] })).toMatchObject({ passed: ['choice'] });
    expect(journey([rule], { list: ['x!', 'unknown'] }).standings[0]?.applies.truth).toBe(false);
  });
});
