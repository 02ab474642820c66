import { describe, expect, test } from 'vitest';
import {
  effectiveUse,
  firmFactsOf,
  firstFacts,
  learn,
  ownAnswers,
  withDeviations,
  withoutDeviations,
} from '../../src/firm/facts.ts';
import type { Answers } from '../../src/domain/types.ts';
import type { Use } from '../../src/register/use.ts';
import { ruleSet } from '../../src/ruleset.ts';

const use = (answers: Answers, more: Partial<Use> = {}): Use => ({
  ...{ id: 'a', name: '', done: [], ruleSet: 'ki-check@2026.11.29', answers },
  ...{ createdAt: '2026-11-01T10:00:00Z', savedAt: '2026-11-01T10:00:00Z' },
  ...more,
});
const verdict = { atLeast: 'minimal', atMost: 'minimal', duties: [] } as const;

test('facts are the answers about the firm; a "don\'t know" is none', () => {
  const answers = { 'use-case': 'invoices', place: 'at', 'company-size': 'unknown', 'works-council': false };
  expect(firmFactsOf(ruleSet, answers)).toEqual({ place: 'at', 'works-council': false });
});

test('what was kept before there was a firm: the use saved last has the last word', () => {
  const old = use({ place: 'at', 'works-council': true }, { savedAt: '2026-11-02T10:00:00Z' });
  const new_ = use({ place: 'de' }, { savedAt: '2026-11-03T10:00:00Z' });
  expect(firstFacts(ruleSet, [new_, old])).toEqual({ place: 'de', 'works-council': true });
});

describe('a use with its firm', () => {
  test('takes what the firm says today, in what it was asked and in what it was not', () => {
    const { answers } = effectiveUse(use({ place: 'at' }), { place: 'de', 'works-council': true });
    expect(answers).toEqual({ place: 'de', 'works-council': true });
  });

  test('stands by its own where it deviates, until it no longer does', () => {
    const firm = { place: 'de' };
    const foreign = withDeviations(ruleSet, use({ place: 'at', 'use-case': 'invoices' }), firm);
    expect(foreign.deviates).toEqual(['place']);
    expect(effectiveUse(foreign, firm).answers['place']).toBe('at');
    expect(effectiveUse(withoutDeviations(foreign), firm).answers['place']).toBe('de');
    expect(withDeviations(ruleSet, use({ place: 'de' }), firm)).toEqual(use({ place: 'de' }));
  });

  test('keeps what came out as long as the facts are those it was saved with', () => {
    const saved = use({ 'use-case': 'invoices' }, { verdict, taken: { place: 'at' } });
    expect(effectiveUse(saved, { place: 'at' }).verdict).toEqual(verdict);
    expect(effectiveUse(saved, { place: 'at', 'works-council': true }).verdict).toEqual(verdict);
    expect(effectiveUse(saved, { place: 'de' }).verdict).toBeUndefined();
  });

  test('does not lose what it rested on when the firm is forgotten', () => {
    expect(effectiveUse(use({}, { taken: { place: 'at' } }), {}).answers).toEqual({ place: 'at' });
  });

  test('hands back the very answers where nothing is old', () => {
    const answers = { place: 'at' };
    expect(ownAnswers({ answers }, { place: 'at', 'works-council': true })).toBe(answers);
  });
});

describe('learning', () => {
  const firm = { place: 'at', 'works-council': true };
  const change = (before: Answers, after: Answers, deviates: readonly string[] = []) =>
    learn(ruleSet, firm, { before, after, deviates });

  test('a changed fact is what all uses say from then on', () => {
    expect(change({ place: 'at' }, { place: 'de' })).toEqual({ place: 'de', 'works-council': true });
    expect(change({}, { 'company-size': 'sme' })).toEqual({ ...firm, 'company-size': 'sme' });
  });

  test('"don\'t know" takes back what was known', () => {
    expect(change({ place: 'at' }, { place: 'unknown' })).toEqual({ 'works-council': true });
  });

  test('nothing is learnt from what stayed, is about the use, or belongs to a use that deviates', () => {
    expect(change({ place: 'de' }, { place: 'de' })).toBe(firm);
    expect(change({}, { roles: ['use'] })).toBe(firm);
    expect(change({ place: 'at' }, { place: 'de' }, ['place'])).toBe(firm);
  });
});
