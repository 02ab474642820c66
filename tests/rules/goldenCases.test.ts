import { describe, expect, test } from 'vitest';
import { validateAnswers } from '../../src/domain/answers.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { actualOutcome, statedOutcome } from '../support/golden.ts';
import { goldenCases } from '../support/ruleFiles.ts';

describe.each(Object.values(ruleSet.rules).map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = goldenCases.filter((each) => each.rule === id);

  test.each(own.map((each) => [each.title, each] as const))('%s', (_, golden) =>
    expect(actualOutcome(golden, ruleSet)).toEqual(statedOutcome(golden)),
  );

  test('has cases for yes, no, every exception and "don\'t know"', () => {
    expect(new Set(own.map((each) => each.applies))).toEqual(new Set([true, false, 'unknown']));
    const excepted = new Set(own.map((each) => each.exception));
    expect(rule.exceptions.map((each) => each.id).filter((each) => !excepted.has(each))).toEqual([]);
  });
});

test('cases give answers that the questionnaire knows', () => {
  const dropped = goldenCases.flatMap((each) =>
    validateAnswers(ruleSet, each.answers).dropped.map(
      ({ question, value }) => `${each.rule}: ${question} ${value}`,
    ),
  );
  expect(dropped).toEqual([]);
});
