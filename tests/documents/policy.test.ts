import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/buildDocuments.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Answers } from '../../src/domain/types.ts';
import { caseOf, wordsOf } from '../support/documents.ts';
import { profileAnswers } from '../support/profiles.ts';
import { walkUseCase } from '../support/walks.ts';

const policyOf = (answers: Answers, language = 'de') => buildDocument('policy', caseOf(answers, language));
const wordsIn = (answers: Answers, language?: string) =>
  wordsOf({ ...policyOf(answers, language), basis: [] }).join('\n');
const dataOf = (more: Answers) => walkUseCase('marketing-texts', { 'data-location': 'eu', ...more });
const neverIn = (answers: Answers) => /Nie hinein: (.*)/.exec(wordsIn(answers))?.[1] ?? '';

describe('allows the very use it is made for', () => {
  test.each([
    ['doctor-speech-notes', 'Daten über Gesundheit', /Patientinnen.*Gesundheitsdaten/],
    ['hiring-in-40-person-firm', 'Bewerbungen', /Bewerberinnen und Bewerber/],
    ['tax-adviser-documents', 'Lohn- und Personaldaten', /Kundinnen und Kunden; Beschäftigte/],
  ])('%s: %s may go in', (profile, forbidden, allowed) => {
    expect(neverIn(profileAnswers(profile))).not.toContain(forbidden);
    expect(neverIn(profileAnswers('haulier-tours'))).toContain('Passwörter');
    expect(wordsIn(profileAnswers(profile))).toMatch(allowed);
  });

  test('what no use needs stays out', () => {
    expect(neverIn(profileAnswers('hairdresser-chatbot'))).toMatch(/Gesundheit.*Bewerbungen.*Personaldaten/);
    expect(neverIn(profileAnswers('shop-product-texts'))).toContain('andere Daten über Menschen');
  });

  test('a chatbot answers without approval, and its own rules stand there', () => {
    const chatbot = wordsIn(profileAnswers('hairdresser-chatbot'));
    expect(chatbot).not.toContain('Ein Mensch liest und gibt frei');
    expect(chatbot).toContain('Wer einen Menschen sprechen will, erreicht einen.');
    const texts = wordsIn(profileAnswers('shop-product-texts'));
    expect(texts).toContain('Ein Mensch liest und gibt frei');
    expect(texts).not.toContain('Wenn die KI selbst antwortet');
  });

  test('who screens applications or counts faces is not forbidden to', () => {
    const reading = 'Bewerbungen von einer KI sichten';
    expect(wordsIn(profileAnswers('hiring-in-40-person-firm'))).not.toContain(reading);
    expect(wordsIn(profileAnswers('haulier-tours'))).toContain(reading);
    expect(wordsIn(profileAnswers('call-centre-emotions'))).toContain(reading);
  });
});

describe('forbids what these answers make dangerous', () => {
  const people = { 'data-subjects': ['customers'] };
  test.each<[string, Answers, string]>([
    [
      'no contract',
      { ...people, 'vendor-terms': ['no-training'] },
      'noch kein Vertrag zur Auftragsverarbeitung',
    ],
    [
      'training',
      { ...people, 'vendor-terms': ['processor-contract'] },
      'dessen Anbieter damit trainieren darf',
    ],
    [
      'no basis for the USA',
      { ...people, 'data-location': 'usa', 'us-transfer-ground': 'none' },
      'solange die Grundlage dafür fehlt',
    ],
    [
      'no ground for health data',
      { ...people, 'sensitive-data': ['health'], 'sensitive-data-ground': 'none' },
      'solange nicht geklärt ist, was das erlaubt',
    ],
    [
      'no assessment',
      { ...people, 'risk-situations': ['public-monitoring'], 'dpia-done': false },
      'bevor die Datenschutz-Folgenabschätzung fertig ist',
    ],
  ])('%s', (_, answers, said) => {
    expect(wordsIn(dataOf(answers))).toContain(said);
  });

  test('nothing of that where it is settled', () => {
    const settled = dataOf({
      ...people,
      'vendor-terms': ['processor-contract', 'no-training', 'business-accounts'],
    });
    expect(wordsIn(settled)).not.toContain('Vorläufig verboten');
  });
});

test('a use that rests is not approved, a banned one is forbidden, neither is on the list of tools', () => {
  const resting = dataOf({
    'data-subjects': ['customers'],
    'data-location': 'usa',
    'us-transfer-ground': 'none',
  });
  expect(wordsIn(resting)).toContain('Noch nicht freigegeben');
  const banned = policyOf(profileAnswers('call-centre-emotions'));
  expect(wordsOf(banned).join(' ')).toContain('Niemand beginnt damit');
  const tools = banned.blocks.find((block) => block.type === 'table');
  expect(tools?.rows.flat().join('')).toBe('');
});

test('who decides about people reads how, by what was answered', () => {
  expect(wordsIn(profileAnswers('hiring-in-40-person-firm'))).toMatch(
    /entscheidet frei[^]*Die Aufsicht haben/,
  );
  expect(wordsIn(profileAnswers('training-institute-grading'))).toContain('prüft selbst');
  expect(wordsIn(profileAnswers('hairdresser-chatbot'))).not.toContain('einschätzt');
});

test('a breach is reported whatever may go in, and a ban says from when', () => {
  expect(wordsIn(profileAnswers('shop-product-texts'))).toContain('möglichst binnen 72 Stunden');
  const banned = profileAnswers('call-centre-emotions');
  const on = (asOf: string) => wordsOf(buildDocument('policy', caseOf(banned, 'de', '', asOf))).join(' ');
  expect(on('2026-12-01')).toContain('oder bald wird er es verbieten');
  expect(on('2026-12-02')).not.toContain('bald');
});

test('professional secrecy only where there is one', () => {
  expect(wordsIn(profileAnswers('doctor-speech-notes'))).toContain('Berufliche Schweigepflicht');
  expect(wordsIn(profileAnswers('haulier-tours'))).not.toContain('Schweigepflicht');
});

test.each(LANGUAGES)('%s: promises nobody impunity, and tells who may make exceptions', (language) => {
  const words = wordsIn(profileAnswers('shop-product-texts'), language);
  expect(words).not.toMatch(/hat keine Nachteile|suffers no disadvantage/);
  expect(words).toMatch(/Was das Gesetz verbietet, kann auch sie nicht erlauben|What the law forbids/);
});

test('the works council is named on the page for the firm, by the law of the country', () => {
  const noteOf = (place: string, council: boolean) =>
    wordsOf({
      ...policyOf(dataOf({ place, 'data-subjects': ['staff'], 'works-council': council })),
      blocks: [],
    }).join(' ');
  expect(noteOf('at', true)).toContain('§ 97 Abs. 1 Z 1 ArbVG');
  expect(noteOf('de', true)).toContain('§ 87 Abs. 1 Nr. 1 BetrVG');
  expect(noteOf('at', false)).not.toContain('ArbVG');
});
