import { expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { ceilingsOf } from '../../src/domain/penalty.ts';
import type { Answers } from '../../src/domain/types.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { TODAY } from '../support/ruleFiles.ts';
import { harmless } from '../support/walks.ts';

const ceilings = (answers: Answers) => {
  const given = { 'use-case': 'something-else', ...harmless, ...answers };
  const duties = assess(ruleSet, given, TODAY).findings.filter((each) => each.applies === true);
  return Object.fromEntries(
    ceilingsOf(ruleSet, given, duties).map(({ penalty, isLower }) => [penalty.id, isLower]),
  );
};
const banned: Answers = {
  'red-lines': ['emotions-at-work'],
  'emotion-people': ['workers'],
  'emotion-reason': 'other',
};
const high: Answers = {
  areas: ['employment'],
  'employment-tasks': ['screen-applicants'],
  profiling: true,
  'vendor-updates': true,
};

test.each([
  ['sme', true, true],
  ['smc', false, true],
  ['large', false, false],
  ['unknown', 'unknown', 'unknown'],
])('size %s: lower amount for bans %s, for other duties %s', (size, bans, others) => {
  expect(ceilings({ ...banned, 'company-size': size })).toMatchObject({ 'art-99-3': bans });
  expect(ceilings({ ...high, 'company-size': size })).toMatchObject({ 'art-99-4': others });
});

test('the DSGVO knows no relief by size', () => {
  const data: Answers = { 'data-subjects': ['customers'], 'company-size': 'sme' };
  expect(ceilings(data)).toEqual({ 'gdpr-83-4': false, 'gdpr-83-5': false });
});

test('no ceiling where the act names none: Arts. 4, 49 Abs. 2, 72, 73', () => {
  const spared = /^ai-act:art-(4|49-2|72|73)-/;
  const rules = Object.values(ruleSet.rules).filter(({ id }) => spared.test(id));
  expect(rules.length).toBeGreaterThanOrEqual(4);
  for (const rule of rules) expect(rule).not.toHaveProperty('penalty');
});

const scoring: Answers = {
  areas: ['finance'],
  'finance-tasks': ['creditworthiness'],
  'fraud-detection-only': false,
  profiling: true,
  decisions: 'automatic',
  'significant-effect': true,
  'data-subjects': ['customers'],
  'vendor-updates': true,
};
const german = { 'ki-mig-15-1': false, 'ki-mig-15-2': false };

test('Arts. 27 and 86: a fixed ceiling in Germany, none elsewhere, no fine of the act for public bodies', () => {
  expect(ceilings({ ...scoring, place: 'de' })).toMatchObject(german);
  expect(Object.keys(ceilings({ ...scoring, place: 'at' }))).not.toContain('ki-mig-15-1');
  const acting: Answers = { ...scoring, place: 'de', 'public-service': ['authority'] };
  expect(ceilings({ ...acting, 'core-activity': 'neither' })).toMatchObject(german);
  const fines = Object.keys(ceilings({ ...acting, 'core-activity': 'public-body' }));
  expect(fines.filter((id) => /^(art-99|ki-mig)/.test(id))).toEqual([]);
});
