import { expect, test } from 'vitest';
import { validateAnswers } from '../../src/domain/answers.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { actualAssessment, assessmentCases, statedAssessment } from '../support/assessmentCases.ts';

test.each(assessmentCases.map((each) => [each.title, each] as const))('%s', (_, each) => {
  expect(validateAnswers(ruleSet, each.answers).dropped).toEqual([]);
  expect(actualAssessment(each, ruleSet)).toEqual(statedAssessment(each));
});

test('each role and each ceiling is asked about', () => {
  const roles = new Set(assessmentCases.flatMap((each) => Object.keys(each.roles ?? {})));
  expect(Object.keys(ruleSet.roles).filter((each) => !roles.has(each))).toEqual([]);
  const ceilings = new Set(assessmentCases.flatMap((each) => Object.keys(each.lower ?? {})));
  expect(Object.keys(ruleSet.penalties).filter((each) => !ceilings.has(each))).toEqual([]);
});
