import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { whatIf } from '../../src/domain/whatIf.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { profileAnswers } from '../support/profiles.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { harmless } from '../support/walks.ts';

const prospects = (answers: Answers) =>
  whatIf(ruleSet, assess(ruleSet, { 'use-case': 'something-else', ...harmless, ...answers }, TODAY));
const of = (lever: string, answers: Answers) => prospects(answers).find((each) => each.lever === lever);
const screening: Answers = {
  areas: ['employment'],
  'employment-tasks': ['screen-applicants'],
  profiling: true,
  'system-changes': ['none'],
  'vendor-updates': true,
};

describe('what would follow from a change of the use', () => {
  test('pictures that nobody takes for real need no label', () => {
    const found = of('unreal-images', {
      contact: ['creates-media'],
      'looks-real': 'invented-realistic',
      'artistic-work': false,
    });
    expect(found?.after.risk.atMost).toBe('minimal');
    expect(found?.dropped).toContain('ai-act:art-50-4-deepfake-label');
  });

  test('without emotion recognition the ban falls away', () => {
    const found = of('no-emotions', {
      'red-lines': ['emotions-at-work'],
      'emotion-people': ['workers'],
      'emotion-reason': 'other',
    });
    expect(found?.after.risk.atMost).toBe('minimal');
  });

  test('a tool made for the purpose leaves the duties of the provider with the provider', () => {
    const found = of('purpose-made', { ...screening, 'intended-purpose': 'general-purpose-excluded' });
    expect(found?.after.risk.atLeast).toBe('high');
    expect(found?.dropped).toContain('ai-act:art-17-quality-management');
    expect(found?.added).toEqual([]);
  });

  test('both conditions of the editorial exception are pulled together', () => {
    const texts: Answers = {
      contact: ['creates-text', 'informs-public'],
      'text-review': 'not-reviewed',
    };
    expect(of('review-texts', texts)?.after.risk.atMost).toBe('minimal');
  });
});

test('nothing is offered that does not help or does not belong to the use', () => {
  expect(prospects({})).toEqual([]);
  expect(of('purpose-made', { ...screening, 'intended-purpose': 'as-intended' })).toBeUndefined();
  expect(of('no-personal-data', { ...screening, 'data-subjects': ['applicants'] })).toBeUndefined();
});

describe('levers are offered only where the purpose survives', () => {
  const grading: Answers = {
    areas: ['education'],
    'education-tasks': ['assess-learning'],
    'education-setting': ['institution'],
    profiling: true,
    'system-changes': ['none'],
  };
  const letters: Answers = { 'data-subjects': ['patients'], contact: ['creates-text'] };

  test('applications can be filed instead of ranked', () =>
    expect(of('limited-task', screening)?.after.risk.atMost).toBe('minimal'));

  test.each([
    ['grades', grading],
    [
      'recognised faces',
      { areas: ['biometrics'], 'biometric-tasks': ['remote-identification'], profiling: true },
    ],
    [
      'applicants whose colleagues are rated too',
      {
        ...screening,
        'employment-tasks': ['screen-applicants', 'monitor-performance'],
      },
    ],
  ])('but not %s', (_, answers: Answers) => expect(of('limited-task', answers)).toBeUndefined());

  test('a letter about a patient stays a letter about a patient', () =>
    expect(of('no-personal-data', { 'use-case': 'internal-documents', ...letters })).toBeUndefined());
});

describe('what is no lever', () => {
  const leversOf = (answers: Answers) =>
    whatIf(ruleSet, assess(ruleSet, answers, TODAY)).map(({ lever }) => lever);

  test('who judges nobody is not told to let a human decide', () => {
    expect(leversOf(profileAnswers('haulier-tours'))).toEqual(['no-personal-data']);
    expect(leversOf(profileAnswers('hairdresser-chatbot'))).toEqual([]);
  });

  test('a duty that only gives way to a question is not gone', () => {
    const recognises = { ...profileAnswers('hairdresser-chatbot'), decisions: 'recognises-only' };
    expect(leversOf(recognises)).toEqual([]);
  });
});
