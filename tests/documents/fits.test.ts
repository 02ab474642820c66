import { describe, expect, test } from 'vitest';
import { ANYTHING_ELSE } from '../../src/catalogue.ts';
import { kindsFor } from '../../src/documents/buildDocuments.ts';
import { caseOf } from '../support/documents.ts';
import { profiles } from '../support/profiles.ts';
import { walkUseCase } from '../support/walks.ts';

/** Which documents each typical firm is offered. */
const EXPECTED: Readonly<Record<string, string>> = {
  'agency-images': 'policy notices training',
  'call-centre-emotions': 'policy record training',
  'construction-estimates': 'policy privacyNotice record dpia training processor balancing',
  'doctor-speech-notes': 'policy privacyNotice vendor record dpia training processor secrecy consent',
  'hairdresser-chatbot': 'policy privacyNotice notices vendor record dpia training processor',
  'haulier-tours': 'policy privacyNotice record dpia training staff processor',
  'hiring-in-40-person-firm': 'decision policy privacyNotice vendor record dpia training staff processor',
  'machine-maker-safety': '',
  'retailer-people-counting': 'decision policy privacyNotice record dpia training staff',
  'shop-product-texts': 'policy training',
  'software-house-chatbot': 'decision policy notices clientRecord training',
  'tax-adviser-documents': 'policy privacyNotice vendor record dpia training staff processor secrecy',
  'training-institute-grading': 'policy privacyNotice vendor record dpia training processor',
};

test('every profile is in the table', () =>
  expect(profiles.map(({ id }) => id).sort()).toEqual(Object.keys(EXPECTED).sort()));

test.each(profiles.map(({ id, answers }) => [id, answers] as const))('%s', (id, answers) => {
  expect(kindsFor(caseOf(answers)).join(' ')).toBe(EXPECTED[id]);
});

describe('the documents follow the answers', () => {
  const offered = (given: Parameters<typeof walkUseCase>[1]) =>
    kindsFor(caseOf(walkUseCase('marketing-texts', given)));
  const DATA = { 'data-subjects': ['customers'], 'data-location': 'usa' };

  test('without data about people: nothing of the DSGVO', () => {
    const kinds = offered({ 'data-subjects': ['none'] });
    expect(kinds.filter((id) => ['record', 'dpia', 'processor', 'staff'].includes(id))).toEqual([]);
  });

  test('"don’t know" whose data: they are offered', () => {
    const kinds = offered({ ...DATA, 'data-subjects': 'unknown' });
    expect(kinds).toEqual(expect.arrayContaining(['record', 'dpia', 'processor', 'staff']));
  });

  test('on own systems: no contract to check', () => {
    expect(offered(DATA)).toContain('processor');
    expect(offered({ ...DATA, 'data-location': 'own-systems' })).not.toContain('processor');
  });

  test('"don’t know" where the data are: the checklist is offered', () =>
    expect(offered({ ...DATA, 'data-location': 'unknown' })).toContain('processor'));

  test('own system without foreign parts: no letter to a vendor', () => {
    const own = { ...DATA, roles: ['develop'], 'data-location': 'own-systems' };
    expect(offered(own)).not.toContain('vendor');
    expect(offered(DATA)).toContain('vendor');
  });

  test('staff are informed only when they are affected', () => {
    expect(offered(DATA)).not.toContain('staff');
    expect(offered({ ...DATA, 'data-subjects': ['staff'] })).toContain('staff');
    expect(offered({ ...DATA, 'data-subjects': ['customers', 'staff?'] })).toContain('staff');
    expect(offered({ ...DATA, 'risk-situations': ['staff-monitoring'] })).toContain('staff');
  });

  test('a banned use: only what is needed all the same, nothing that helps to go on with it', () => {
    const banned = { ...DATA, 'red-lines': ['social-scoring'], 'scoring-effects': ['unrelated-context'] };
    expect(offered(banned)).toEqual(['policy', 'record', 'training']);
  });

  test('no AI at all: no rules for it', () =>
    expect(kindsFor(caseOf(walkUseCase(ANYTHING_ELSE, { 'how-it-works': 'fixed-rules' })))).toEqual([]));

  test('a check that is not finished leaves open what was not asked yet', () =>
    expect(kindsFor(caseOf({ 'use-case': 'marketing-texts' }))).toContain('record'));
});
