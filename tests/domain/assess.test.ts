import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/domain/assess.ts';
import { assess } from '../../src/domain/assess.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { harmless } from '../support/walks.ts';

const of = (answers: Answers): Assessment =>
  assess(ruleSet, { 'use-case': 'something-else', ...harmless, ...answers }, TODAY);
const finding = (assessment: Assessment, rule: string) =>
  assessment.findings.find((each) => each.rule === rule);
const hiring: Answers = { areas: ['employment'], 'employment-tasks': ['screen-applicants'] };

describe('the class is an interval', () => {
  test('settled', () =>
    expect(of({ ...hiring, profiling: true }).risk).toMatchObject({ atLeast: 'high', atMost: 'high' }));

  test('open because of a "don\'t know"', () => {
    const { risk } = of({ ...hiring, profiling: 'unknown', 'limited-task': ['prepares'] });
    expect(risk).toMatchObject({ atLeast: 'minimal', atMost: 'high' });
    expect(risk.openGrounds).toEqual(['ai-act:annex-iii-4-a']);
  });

  test('open from the start', () => {
    expect(assess(ruleSet, {}, TODAY).risk).toMatchObject({ atLeast: 'none', atMost: 'prohibited' });
  });

  test('an uncertain item of a list leaves the others certain', () => {
    const { risk } = of({
      ...hiring,
      profiling: true,
      'red-lines': ['emotions-at-work?'],
      'emotion-reason': 'other',
    });
    expect(risk).toMatchObject({ atLeast: 'high', atMost: 'prohibited' });
  });
});

test('no answer about compliance changes the class', () => {
  const done: Answers = {
    'literacy-measures': true,
    'privacy-steps': ['legal-basis', 'information', 'records', 'rights'],
  };
  const open: Answers = { 'literacy-measures': false, 'privacy-steps': ['none'] };
  expect(of({ ...hiring, profiling: true, ...done }).risk).toEqual(
    of({ ...hiring, profiling: true, ...open }).risk,
  );
});

test('the same facts in another role give other roles', () => {
  const base: Answers = { ...hiring, profiling: true };
  expect(of(base).roles).toMatchObject({ provider: false, deployer: true });
  expect(of({ ...base, roles: ['develop', 'own-brand'] }).roles).toMatchObject({
    provider: true,
    deployer: false,
  });
  expect(of({ ...base, 'intended-purpose': 'general-purpose-excluded' }).roles).toMatchObject({
    provider: false,
    'high-risk-provider': true,
    deployer: true,
  });
});

test('a finding says why, what is missing, and which exception took effect', () => {
  const exempt = of({ ...hiring, profiling: false, 'limited-task': ['narrow-procedure'] });
  expect(finding(exempt, 'ai-act:annex-iii-4-a')).toMatchObject({
    applies: false,
    outcome: 'inapplicable',
    exception: { id: 'art-6-3', citation: { source: 'ai-act', provision: 'Art. 6 Abs. 3' } },
    because: ['profiling', 'limited-task'],
    missing: [],
  });
  expect(finding(of(hiring), 'ai-act:annex-iii-4-a')).toMatchObject({
    applies: 'unknown',
    missing: ['profiling'],
  });
});

test('a duty stays in the plan while only an exception is unknown', () => {
  const old = {
    ...hiring,
    profiling: true,
    'intended-purpose': 'as-intended',
    'system-changes': ['none'],
    'on-market-before-key-date': true,
    'public-service': ['neither'],
  };
  const oversight = (updates: boolean | string) =>
    finding(of({ ...old, 'vendor-updates': updates }), 'ai-act:art-26-2-oversight');
  expect(oversight('unknown')).toMatchObject({ applies: 'unknown', hangsOnException: true });
  expect(oversight(false)).toMatchObject({ applies: false, exception: { id: 'art-111-2' } });
  expect(oversight(true)).toMatchObject({ applies: true });
});
