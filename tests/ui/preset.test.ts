// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import { likelyPlace, PLACE } from '../../src/ui/store/preset.ts';

test('a time zone tells the country only where it lies in one', () => {
  expect(likelyPlace('Europe/Vienna')).toBe('at');
  expect(likelyPlace('Europe/Berlin')).toBe('de');
  expect(['Europe/Zurich', 'UTC', ''].map((zone) => likelyPlace(zone))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what it tells is an answer to the question on the place', () => {
  const question = ruleSet.questions[PLACE];
  expect(question?.type === 'single-choice' && question.options).toEqual(
    expect.arrayContaining(['at', 'de']),
  );
});
