import { describe, expect, test } from 'vitest';
import { secondUses } from '../../src/domain/separation.ts';
import { UNKNOWN, UNSURE_MARK } from '../../src/domain/types.ts';
import type { Answer } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { separations } from '../../src/separations.ts';

const seconds = (useCase: string, question: string, answer: Answer) =>
  secondUses(separations, { [ruleSet.catalogue]: useCase, [question]: answer }, ruleSet.catalogue);

describe('answers that describe two uses', () => {
  test.each([
    ['route-planning', 'employment-tasks', 'monitor-performance', 'shifts-and-performance'],
    ['internal-documents', 'employment-tasks', 'screen-applicants', 'applicant-screening'],
    ['invoices', 'finance-tasks', 'creditworthiness', 'credit-check'],
    ['knowledge-assistant', 'education-tasks', 'assess-learning', 'exam-grading'],
    ['marketing-texts', 'contact', 'talks-with-people', 'customer-chatbot'],
  ])('%s with %s %s', (useCase, question, option, second) => {
    expect(seconds(useCase, question, [option])).toEqual([second]);
  });
});

describe('answers that describe one', () => {
  test.each<[string, string, Answer]>([
    ['route-planning', 'employment-tasks', ['allocate-by-person']],
    ['route-planning', 'employment-tasks', ['none']],
    ['route-planning', 'employment-tasks', [`monitor-performance${UNSURE_MARK}`]],
    ['route-planning', 'employment-tasks', UNKNOWN],
    ['shifts-and-performance', 'employment-tasks', ['monitor-performance']],
    ['video-surveillance', 'employment-tasks', ['monitor-performance']],
    ['something-else', 'employment-tasks', ['monitor-performance']],
  ])('%s with %s %j', (useCase, question, answer) => {
    expect(seconds(useCase, question, answer)).toEqual([]);
  });
});

test('every use and every item exists, and no use is its own second', () => {
  for (const { as, question: id, options, of } of separations) {
    const question = ruleSet.questions[id];
    const known = question?.type === 'multiple-choice' ? question.options : [];
    expect(options.filter((each) => !known.includes(each))).toEqual([]);
    expect([as, ...of].filter((each) => !Object.hasOwn(ruleSet.useCases, each))).toEqual([]);
    expect(of).not.toContain(as);
  }
});
