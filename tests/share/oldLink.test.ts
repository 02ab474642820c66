import { describe, expect, test } from 'vitest';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { decodeLink, encodeLink } from '../../src/share/link.ts';
import { screening } from '../support/screening.ts';

const link = encodeLink(screening);

describe('a link that is older than the rules', () => {
  const without = (change: Partial<RuleSet>): RuleSet => ({ ...ruleSet, ...change });

  test('keeps the answers to questions that are still there, wherever they stand', () => {
    const { place, ...rest } = ruleSet.questions;
    expect(place).toBeDefined();
    const turned = Object.fromEntries(Object.entries(rest).reverse());
    const { place: answer, ...others } = screening.answers;
    expect(answer).toBeDefined();
    expect(decodeLink(link, without({ questions: turned }))).toEqual({
      shared: { ...screening, answers: others },
      dropped: 1,
    });
  });

  test('loses a whole answer rather than one item of it', () => {
    const roles = ruleSet.questions['roles'];
    if (roles?.type !== 'multiple-choice') throw new Error('another kind of question');
    const options = roles.options.filter((option) => option !== 'in-own-product');
    const opened = decodeLink(
      link,
      without({ questions: { ...ruleSet.questions, roles: { ...roles, options } } }),
    );
    expect(opened).toMatchObject({ dropped: 1 });
    expect('shared' in opened && opened.shared.answers).not.toHaveProperty('roles');
  });

  test('loses ticks of duties that are gone', () => {
    const [, ...others] = Object.entries(ruleSet.rules);
    const opened = decodeLink(link, without({ rules: Object.fromEntries(others) }));
    expect('shared' in opened && opened.shared.done).toEqual(screening.done.slice(1));
  });

  test('is empty when nothing fits any more', () => {
    expect(decodeLink(link, without({ questions: {} }))).toEqual({ problem: 'empty' });
  });
});

describe('a link from before questions were renamed', () => {
  const made = (answers: Answers) => encodeLink({ ...screening, version: '2026.11.25', answers });

  test('still says what was answered then', () => {
    const answers = { place: 'at', 'emotion-subjects': false, 'red-lines': ['intimate-images'] };
    expect(decodeLink(made(answers), ruleSet)).toMatchObject({
      shared: { version: '2026.11.25', answers },
      dropped: 0,
    });
  });

  test('is empty when everything has to be asked again', () => {
    expect(decodeLink(made({ 'red-lines': ['none'] }), ruleSet)).toEqual({ problem: 'empty' });
  });
});
