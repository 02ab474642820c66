import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { noticePlaces } from '../../src/documents/noticePlaces.ts';
import { noticeParts } from '../../src/documents/kinds/privacyNotice.ts';
import { caseOf, documentNamed, insideOf, wordsOf } from '../support/documents.ts';
import { textIn } from '../support/report.ts';
import { profileAnswers } from '../support/profiles.ts';
import { walkUseCase } from '../support/walks.ts';

const DATA: Answers = { place: 'de', 'data-subjects': ['customers'], 'data-location': 'eu' };
const answersOf = (given: Answers, useCase = 'marketing-texts') =>
  walkUseCase(useCase, { ...DATA, ...given });
const said = (given: Answers, useCase?: string, language = 'de') =>
  insideOf(documentNamed(answersOf(given, useCase), 'privacyNotice', language));

/** What Art. 13 Abs. 1 and 2, Art. 14 Abs. 1 lit. d and 2 lit. f, and Art. 21 Abs. 4 ask for, in both languages. */
const ASKED: readonly (readonly [point: string, de: RegExp, en: RegExp])[] = [
  ['13(1)(a)', /Verantwortlich: \[Betrieb/, /Responsible \(controller\): \[firm/],
  ['13(1)(b)', /Datenschutzbeauftragte Person/, /data protection officer/i],
  ['13(1)(c)', /Wozu, für .*Rechtsgrundlage/, /What for, for .*Legal basis/],
  ['13(1)(d)', /bei lit\. f auch das Interesse/, /for \(f\) also the interest/],
  ['13(1)(e)', /Wer die Daten bekommt/, /Who receives the data/],
  ['13(1)(f)', /Außerhalb der EU/, /Outside the EU/],
  ['13(2)(a)', /Wie lange: \[/, /How long: \[/],
  [
    '13(2)(b)',
    /Auskunft .*berichtigen, löschen, einschränken .*Mitnehmen/,
    /correct, delete, restrict .*take elsewhere/,
  ],
  [
    '13(2)(c)',
    /eingewilligt, .*jederzeit widerrufen.*bleibt rechtmäßig/,
    /withdraw .*at any time.*remains lawful/,
  ],
  ['13(2)(d)', /Beschwerde: .*Datenschutzbehörde/, /Complaint: .*data protection authority/],
  ['13(2)(e)', /Müssen Sie die Daten angeben\?/, /Must you give the data\?/],
  ['13(2)(f)', /Automatische Entscheidungen/, /Automated decisions/],
  ['14(1)(d)', /Welche Daten/, /Which data/],
  ['14(2)(f)', /Woher: \[/, /Where from: \[/],
  ['21(4)', /\nIhr Recht auf Widerspruch\n/, /\nYour right to object\n/],
];

describe.each(LANGUAGES)('%s', (language) => {
  test.each(ASKED)('Art. %s', (_, de, en) =>
    expect(said({ 'dpo-appointed': 'unknown' }, 'marketing-texts', language)).toMatch(
      language === 'de' ? de : en,
    ),
  );
});

describe('where people are told', () => {
  test.each([
    ['video-surveillance', { 'data-subjects': ['customers', 'others', 'staff'] }, 'camera staff'],
    ['phone-assistant', { 'data-subjects': ['customers'] }, 'phone'],
    ['customer-chatbot', { 'data-subjects': ['customers'] }, 'chat'],
    ['real-people', { 'data-subjects': ['customers', 'accounts'] }, 'pictured staff'],
    ['internal-documents', { 'data-subjects': ['patients'] }, 'meeting patients'],
    ['applicant-screening', { 'data-subjects': ['applicants'] }, 'applicants'],
    ['marketing-texts', { 'data-subjects': ['staff', 'accounts', 'children?'] }, 'staff children'],
    ['marketing-texts', { 'data-subjects': ['others'] }, 'others'],
    ['marketing-texts', { 'data-subjects': 'unknown' }, 'anyone'],
  ])('%s %o: %s', (useCase, given, places) =>
    expect(noticePlaces(caseOf(answersOf(given, useCase))).join(' ')).toBe(places),
  );

  test('a place has a short text of its own, and says that it is AI', () => {
    const phone = said({}, 'phone-assistant');
    expect(phone).toMatch(
      /Ansage: am Anfang des Gesprächs\n.*Sie sprechen mit einer künstlichen Intelligenz/,
    );
    expect(said({}, 'customer-chatbot')).toMatch(/Erste Zeile im Chat\nSie sprechen mit der KI/);
    expect(said({}, 'video-surveillance')).toMatch(/Schild: bevor man ins Bild kommt\n.*eine KI wertet/);
  });
});

describe('what the answers say stands in it, and what they do not say is a blank', () => {
  test.each([
    [{ 'data-location': 'usa', 'us-transfer-ground': 'listed' }, 'Data Privacy Framework'],
    [{ 'data-location': 'usa', 'us-transfer-ground': 'standard-clauses' }, /USA.*Standardvertragsklauseln/],
    [{ 'data-location': 'usa', 'us-transfer-ground': 'none' }, 'die Grundlage dafür fehlt noch'],
    [{ 'data-location': 'usa', 'us-transfer-ground': 'listed', 'data-subjects': ['staff'] }, 'fehlt noch'],
    [{ 'data-location': 'adequate-country' }, 'gehen auch nach [Land]. Für dieses Land'],
    [
      { 'data-location': 'other-country', 'transfer-ground': 'binding-rules' },
      'genehmigte Regeln des Konzerns',
    ],
    [{ 'data-location': 'unknown' }, '[Keine Übermittlung. Oder'],
    [{ 'data-location': 'own-systems' }, 'Die KI läuft auf unseren eigenen Geräten'],
    [{ 'vendor-terms': ['processor-contract'] }, '[Anbieter] betreibt die KI in unserem Auftrag'],
    [{ 'vendor-terms': ['none'] }, '[Anbieter] als Anbieter der KI [in unserem Auftrag'],
    [{ 'sensitive-data': ['health'], 'sensitive-data-ground': 'care' }, 'unter Schweigepflicht'],
    [{ 'sensitive-data': ['health'], 'sensitive-data-ground': 'none' }, 'Art. 9 Abs. 2 DSGVO fehlt noch'],
    [{ decisions: 'human-decides', 'significant-effect': true }, 'entscheiden werden Menschen'],
    [{ decisions: 'human-follows', 'significant-effect': true }, 'das Ergebnis anfechten'],
    [{ place: 'at' }, 'dsb.gv.at'],
    [{ 'risk-situations': ['joint-control'] }, 'Gemeinsam verantwortlich mit: ['],
    [{ 'data-subjects': ['applicants'] }, '[etwa Lebenslauf, Zeugnisse'],
  ] as const)('%o', (given, words) => {
    const text = said(given);
    expect(typeof words === 'string' ? text.includes(words) : words.test(text)).toBe(true);
  });

  test('high risk and recognised emotions are said where they are', () => {
    const screening = said({ 'data-subjects': ['applicants'] }, 'applicant-screening');
    expect(screening).toMatch(/hochriskanten KI: .*Art\. 26 Abs\. 11 KI-VO, ab 2\.\sDezember 2027/);
    const moods = { areas: ['biometrics'], 'biometric-tasks': ['emotion-recognition'] };
    expect(said(moods, 'customer-feedback')).toContain('Art. 50 Abs. 3 KI-VO');
    expect(said({})).not.toMatch(/hochriskant|Art\. 50 Abs\. 3/);
  });
});

test('where an officer is asked for, the notice keeps the line although there is none yet', () => {
  const hiring = documentNamed(profileAnswers('hiring-in-40-person-firm'), 'privacyNotice');
  expect(wordsOf(hiring).join('\n')).toContain('Nur falls benannt');
});

test('several uses: each place once, common lines once, a part for each use', () => {
  const contexts = ['customer-chatbot', 'phone-assistant'].map((each) => caseOf(answersOf({}, each)));
  const words = wordsOf({
    ...documentNamed(answersOf({}), 'privacyNotice'),
    blocks: noticeParts(contexts, textIn('de')),
  });
  expect(words.filter((each) => each.startsWith('Verantwortlich:'))).toHaveLength(1);
  expect(words.filter((each) => each.startsWith('Wie lange:'))).toHaveLength(2);
});
