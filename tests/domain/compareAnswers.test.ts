import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { compare } from '../../src/domain/compareAnswers.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { walkUseCase } from '../support/walks.ts';

const marketing = walkUseCase('marketing-texts', {
  contact: ['creates-text'],
  'data-subjects': ['customers'],
  'data-location': 'usa',
});
const compared = (before: Answers, after: Answers) =>
  compare(assess(ruleSet, before, TODAY), assess(ruleSet, after, TODAY));
const changed = (answers: Answers) => compared(marketing, { ...marketing, ...answers });

describe('what a change of answers does', () => {
  test('the same answers: nothing', () => {
    const { before, after, dropped, added, opened } = changed({});
    expect(after.risk).toEqual(before.risk);
    expect([dropped, added, opened]).toEqual([[], [], []]);
  });

  test('a duty that is fulfilled by the new answer goes', () => {
    const { dropped, added } = changed({ 'vendor-terms': ['processor-contract'] });
    expect(dropped).toEqual(['dsgvo:art-28-processor-contract']);
    expect(added).toEqual([]);
  });

  test('a duty comes, a class rises', () => {
    const { before, after } = changed({ 'red-lines': ['social-scoring'] });
    expect(before.risk.atMost).toBe('minimal');
    expect(after.risk.atMost).toBe('prohibited');
  });

  test('questions that the new answer opens are named', () => {
    const { opened, after } = changed({ contact: ['creates-text', 'informs-public'] });
    expect(opened).toContain('text-review');
    expect(after.next).toBe('text-review');
  });

  test('there and back again is the mirror image', () => {
    const other = { ...marketing, 'data-subjects': ['none'] };
    const there = compared(marketing, other);
    const back = compared(other, marketing);
    expect(there.dropped.length).toBeGreaterThan(0);
    expect(back.added).toEqual(there.dropped);
    expect(back.dropped).toEqual(there.added);
  });
});
