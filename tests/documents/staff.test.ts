import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/buildDocuments.ts';
import type { Answers } from '../../src/domain/types.ts';
import { caseOf, wordsOf } from '../support/documents.ts';
import { walkUseCase } from '../support/walks.ts';

const BASE: Answers = {
  areas: ['employment'],
  'employment-tasks': ['monitor-performance'],
  'data-subjects': ['staff'],
  profiling: true,
  decisions: 'human-decides',
  'significant-effect': true,
  'data-location': 'eu',
};
const sheetOf = (given: Answers) =>
  buildDocument('staff', caseOf(walkUseCase('shifts-and-performance', { ...BASE, ...given })));
const said = (given: Answers) => wordsOf({ ...sheetOf(given), basis: [] }).join('\n');
const harmless = (given: Answers = {}) =>
  wordsOf({
    ...buildDocument(
      'staff',
      caseOf(walkUseCase('invoices', { 'data-subjects': ['staff'], 'data-location': 'eu', ...given })),
    ),
    basis: [],
  }).join('\n');

test('goes to the works council and to all affected workers, never to one of them instead of the other', () => {
  const both = said({ 'works-council': true });
  expect(both).toMatch(/An den Betriebsrat[^]*An alle betroffenen Beschäftigten/);
  expect(both).toContain('Für den Betriebsrat erhalten');
  const alone = said({ 'works-council': false });
  expect(alone).not.toContain('An den Betriebsrat');
  expect(alone).toContain('An alle betroffenen Beschäftigten');
  expect(said({ 'works-council': 'unknown' })).toContain('An den Betriebsrat');
});

test('tells of Art. 26 Abs. 7 with its date, and of Art. 86, only where they apply or may', () => {
  expect(said({})).toMatch(/Art\. 26 Abs\. 7 KI-VO, gilt ab 2\.\sDezember 2027/);
  expect(said({})).toContain('Art. 86 KI-VO');
  expect(harmless()).not.toMatch(/Art\. 26 Abs\. 7|Art\. 86/);
});

describe('has what Art. 13 DSGVO asks for', () => {
  test.each([
    ['controller', 'Verantwortlich:'],
    ['purpose and legal basis', /Wozu, für Beschäftigte: .*Rechtsgrundlage/],
    ['recipients', 'Wer die Daten bekommt:'],
    ['third country', 'Außerhalb der EU:'],
    ['storage', 'Wie lange:'],
    ['access and erasure', /Auskunft verlangen.*löschen/],
    ['withdrawal', 'widerrufen'],
    ['complaint', 'Beschwerde:'],
    ['whether one must', 'Müssen Sie die Daten angeben?'],
    ['automated decisions', 'Automatische Entscheidungen'],
    ['objection', 'Ihr Recht auf Widerspruch'],
  ])('%s', (_, words) => {
    expect(harmless()).toMatch(words);
  });

  test('for staff only, whoever else is concerned', () => {
    expect(harmless({ 'data-subjects': ['customers', 'staff'] })).not.toContain('Wozu, für Kund');
  });

  test('not where no data of those who work there is seen', () => {
    expect(
      said({ 'employment-tasks': ['screen-applicants'], 'data-subjects': ['applicants'] }),
    ).not.toContain('Art. 13');
  });
});

test('whoever is monitored is told so, and nobody denies it', () => {
  expect(said({})).toContain('wertet Verhalten oder Leistung von Beschäftigten aus');
  expect(said({})).not.toContain('werden nicht überwacht');
  expect(harmless()).toContain('werden nicht überwacht');
});

test('who has a say stands on the page for the firm, not in the sheet', () => {
  const { basis } = sheetOf({ 'works-council': true, place: 'de' });
  expect(wordsOf({ ...sheetOf({}), blocks: [], basis }).join(' ')).toContain('BetrVG');
  expect(said({ 'works-council': true, place: 'de' })).not.toContain('BetrVG');
});
