import { describe, expect, test } from 'vitest';
import { GOALS, readability } from '../../scripts/build/readability.ts';
import { measure, readabilityReport } from '../../scripts/build/readabilityReport.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { ruleSet } from '../../src/ruleset.ts';

describe.each(LANGUAGES)('%s reads easily', (language) => {
  const { questions, longestQuestion, average, sentences, missed } = measure(language);

  test('every question is measured', () => expect(questions).toBe(Object.keys(ruleSet.questions).length));

  test('no question is above 140 characters', () =>
    expect(longestQuestion.characters, longestQuestion.id).toBeLessThanOrEqual(140));

  test('the average sentence has at most 14 words in questions and in helps', () => {
    expect(average.question).toBeLessThanOrEqual(14);
    expect(average.help).toBeLessThanOrEqual(14);
  });

  test('no sentence of a question or help has more than 22 words', () => {
    const long = sentences.filter(({ kind, words }) => kind !== 'option' && words > 22);
    expect(long.map(({ id, words }) => `${id}: ${words}`)).toEqual([]);
  });

  test('the goals of the script are these', () => {
    expect(GOALS).toEqual({ characters: 140, words: 14 });
    expect(missed).toEqual([]);
  });
});

test('the report names both languages and says that the goals are reached', () => {
  const { text, good } = readabilityReport();
  expect(good).toBe(true);
  expect(text).toMatch(/^de: \d+ questions/);
  expect(text).toMatch(/^en: \d+ questions/m);
  expect(text.match(/Goals: reached/g)).toHaveLength(LANGUAGES.length);
});

describe('a text that reads badly is noticed', () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'wer').join(' ')}?`;
  const missedBy = (question: string, why: string) =>
    readability({ one: { question, why, options: { yes: { example: words(99) } } } }, 'de').missed;

  test('but only beyond the goals', () => expect(missedBy(words(14), words(14))).toEqual([]));

  test('a question of 141 characters', () =>
    expect(missedBy('x'.repeat(141), 'Darum.')).toEqual([
      'one.question has 141 characters, at most 140 are allowed',
    ]));

  test('a sentence of 15 words in questions or helps', () => {
    expect(missedBy(words(15), 'Darum.')).toEqual(['the average question sentence has 15.0 words, goal: 14']);
    expect(missedBy('Wer?', words(15))).toEqual(['the average help sentence has 15.0 words, goal: 14']);
  });

  test('the average is over sentences, not over texts', () =>
    expect(missedBy('Wer?', `${words(20)} ${words(2)}`)).toEqual([]));
});
