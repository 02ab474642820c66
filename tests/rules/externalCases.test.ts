import { describe, expect, test } from 'vitest';
import { validateAnswers } from '../../src/domain/answers.ts';
import { rank } from '../../src/domain/risk.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { agrees, externalCases as cases, isAnswered, spanOf } from '../support/externalCases.ts';

describe.each(cases.map((each) => [`${each.id} ${each.title}`, each] as const))('%s', (_, each) => {
  test('is answered as far as the class needs it', () => {
    expect(validateAnswers(ruleSet, each.answers).dropped).toEqual([]);
    expect(isAnswered(each, ruleSet)).toBe(true);
  });

  test(each.difference ?? 'agrees with the source', () => {
    expect(agrees(each, ruleSet)).toBe(each.difference === undefined);
  });
});

test('at least 98 % of the strict cases are equal, and none of them is taken too lightly', () => {
  const strict = cases.filter((each) => each.strict);
  expect(strict.length).toBeGreaterThanOrEqual(81);
  expect(strict.filter((each) => agrees(each, ruleSet)).length / strict.length).toBeGreaterThanOrEqual(0.98);
  const grave = cases.filter(({ accept }) => accept.every((each) => ['high', 'prohibited'].includes(each)));
  const light = grave.filter(({ answers }) => rank(spanOf(answers, ruleSet).at(-1)) < rank('high'));
  expect(light.map((each) => each.id)).toEqual([]);
});
