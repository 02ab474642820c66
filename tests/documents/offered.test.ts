import { describe, expect, test } from 'vitest';
import { kindsFor } from '../../src/documents/buildDocuments.ts';
import type { KindId } from '../../src/documents/model.ts';
import type { Answers } from '../../src/domain/types.ts';
import { caseOf } from '../support/documents.ts';
import { walkUseCase } from '../support/walks.ts';

const DATA: Answers = {
  ...{ place: 'de', 'data-subjects': ['customers'], 'data-location': 'eu' },
  'vendor-terms': ['processor-contract', 'no-training', 'business-accounts'],
};
const isOffered = (kind: KindId, given: Answers, useCase = 'marketing-texts') =>
  kindsFor(caseOf(walkUseCase(useCase, { ...DATA, ...given }))).includes(kind);

describe('the privacy notice', () => {
  test.each([
    ['data about people', {}, true],
    ['nobody knows whose data', { 'data-subjects': 'unknown' }, true],
    ['no data about people', { 'data-subjects': ['none'] }, false],
    ['a banned use', { 'red-lines': ['social-scoring'], 'scoring-effects': ['unrelated-context'] }, false],
  ])('%s', (_, given, expected) => expect(isOffered('privacyNotice', given)).toBe(expected));
});

describe('the balancing of interests', () => {
  test.each([
    ['the ground is not settled', {}, true],
    ['the ground is settled', { 'privacy-steps': ['legal-basis'] }, false],
    ['not known whether it is', { 'privacy-steps': 'unknown' }, true],
    ['specially protected data', { 'sensitive-data': ['health'], 'sensitive-data-ground': 'consent' }, false],
    ['patients', { 'data-subjects': ['patients'], 'sensitive-data-ground': 'care' }, false],
    ['data on offences', { 'sensitive-data': ['criminal'], 'criminal-data-law': true }, false],
    ['a public body', { 'core-activity': 'public-body' }, false],
    ['the AI decides alone', { decisions: 'automatic', 'significant-effect': true }, false],
    ['accounts alone', { 'data-subjects': ['accounts'] }, false],
    ['something is missing without which it must rest', { 'vendor-terms': ['none'] }, false],
  ])('%s', (_, given, expected) => expect(isOffered('balancing', given)).toBe(expected));
});

describe('the agreement on secrecy', () => {
  const BOUND = { 'professional-secrecy': ['law'] };
  test.each([
    ['lawyer in Germany', { ...BOUND, 'secrecy-agreement': false }, true],
    ['the vendor is bound already', { ...BOUND, 'secrecy-agreement': true }, false],
    ['no duty of secrecy', { 'professional-secrecy': ['none'] }, false],
    ['not known whether there is one', { 'professional-secrecy': 'unknown' }, true],
    ['no vendor', { ...BOUND, 'data-location': 'own-systems' }, false],
    ['tax adviser in Austria', { place: 'at', 'professional-secrecy': ['tax'] }, true],
    ['elsewhere the law was not read', { ...BOUND, place: 'eu' }, false],
    [
      'works for a practice',
      { 'data-subjects': ['client-data', 'patients'], 'data-role': 'on-behalf' },
      true,
    ],
  ])('%s', (_, given, expected) => expect(isOffered('secrecy', given)).toBe(expected));
});

describe('the consent', () => {
  test.each([
    ['pictures of real people', 'real-people', {}, true],
    ['a voice', 'voice-audio', {}, true],
    ['minutes of talks', 'internal-documents', {}, true],
    ['a real person in an advertisement', 'advertising-images', { 'looks-real': 'real-person-acts' }, true],
    ['invented people', 'advertising-images', { 'looks-real': 'invented-realistic' }, false],
    ['texts', 'marketing-texts', {}, false],
    ['whoever only sells it', 'voice-audio', { roles: ['resell'] }, false],
  ])('%s', (_, useCase, given, expected) => expect(isOffered('consent', given, useCase)).toBe(expected));
});

describe('the decision note', () => {
  test.each([
    ['a contract is missing', { 'vendor-terms': ['none'] }, true],
    ['nothing is missing', {}, false],
    ['banned', { 'red-lines': ['social-scoring'], 'scoring-effects': ['unrelated-context'] }, false],
    ['nobody knows', { 'vendor-terms': 'unknown' }, false],
  ])('%s', (_, given, expected) => expect(isOffered('decision', given)).toBe(expected));
});
