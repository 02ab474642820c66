import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/buildDocuments.ts';
import type { KindId } from '../../src/documents/model.ts';
import type { Answers } from '../../src/domain/types.ts';
import { caseOf, wordsOf } from '../support/documents.ts';
import { profileAnswers } from '../support/profiles.ts';
import { walkUseCase } from '../support/walks.ts';

const documentOf = (answers: Answers, kind: KindId, program?: string) =>
  buildDocument(kind, { ...caseOf(answers), ...(program && { program }) });

/** What is written beside the label that begins like this. */
function entryOf(label: string, ...given: Parameters<typeof documentOf>): string {
  const rows = documentOf(...given).blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  const row = rows.find(([name]) => name?.startsWith(label));
  if (!row?.[1]) throw new Error(`no row ${label}`);
  return row[1];
}
const with_ = (given: Answers) =>
  walkUseCase('marketing-texts', { 'data-subjects': ['customers'], ...given });
const usa = (ground: string, more: Answers = {}) =>
  with_({ 'data-location': 'usa', 'us-transfer-ground': ground, ...more });
const other = (ground: string) => with_({ 'data-location': 'other-country', 'transfer-ground': ground });
const TRANSFER = 'Übermittlung';

describe('the record names', () => {
  test.each([
    [usa('listed'), /^USA\. Angemessenheitsbeschluss.*OpenAI \(ChatGPT\) geprüft am \[Datum\]/],
    [usa('listed', { 'data-subjects': ['staff'] }), /^USA\..*deckt Personaldaten nicht.*fehlt noch/],
    [usa('listed-for-staff-data', { 'data-subjects': ['staff'] }), /^USA\..*auch Personaldaten deckt/],
    [usa('standard-clauses'), /^USA\. Standardvertragsklauseln \(Art\. 46.*OpenAI.*Prüfung des US-Rechts/],
    [usa('none'), /^USA\. Die Grundlage fehlt noch: \[/],
    [usa('unknown'), /^USA\. Die Grundlage ist noch zu klären: \[/],
    [other('clauses-unassessed'), /^\[Name des Landes\].*Prüfung des Rechts im Zielland fehlt noch/],
    [other('binding-rules'), /^\[Name des Landes\].*Art\. 47/],
    [with_({ 'data-location': 'adequate-country' }), /^\[Name des Landes\].*Art\. 45/],
    [with_({ 'data-location': 'eu' }), /^Keine: OpenAI \(ChatGPT\).*nur in der EU/],
    [with_({ 'data-location': 'own-systems' }), /^Keine: .*eigenen Geräten/],
    [with_({ 'data-location': 'unknown' }), /^\[Drittland und Grundlage der Übermittlung, oder: keine\]$/],
  ])('third country and mechanism, or what is missing: %#', (answers, said) => {
    expect(entryOf(TRANSFER, answers, 'record', 'ChatGPT')).toMatch(said);
  });

  test('who receives the data, as far as the firm noted it', () => {
    expect(entryOf('Empfänger', usa('listed'), 'record', 'chatgpt')).toMatch(/^OpenAI \(chatgpt\) \[/);
    expect(entryOf('Empfänger', usa('listed'), 'record', 'Hausprogramm')).toMatch(/^Hausprogramm \[/);
    expect(entryOf('Empfänger', usa('listed'), 'record')).toMatch(/^\[Anbieter der KI/);
    expect(entryOf(TRANSFER, usa('listed'), 'record')).toContain('Eintrag von [Anbieter] geprüft');
  });

  test('whose data, with what nobody has settled yet', () => {
    expect(entryOf('Betroffene', with_({ 'data-subjects': ['customers', 'staff?'] }), 'record')).toBe(
      'Kundinnen und Kunden; Beschäftigte [noch zu klären]',
    );
    expect(entryOf('Betroffene', with_({ 'data-subjects': 'unknown' }), 'record')).toBe('[Wessen Daten?]');
  });

  test('special data whatever was ticked: a face is more than "none of these"', () => {
    const faces = walkUseCase('video-surveillance', {
      ...{ 'biometric-tasks': ['remote-identification'], 'data-subjects': ['customers'] },
      ...{ 'sensitive-data': ['none'], 'data-location': 'own-systems' },
    });
    expect(entryOf('Besondere', faces, 'record')).toContain('biometrische Daten');
    const patients = with_({ 'data-subjects': ['patients'], 'sensitive-data': ['none'] });
    expect(entryOf('Besondere', patients, 'record')).toBe('Gesundheitsdaten');
    expect(entryOf('Besondere', with_({ 'sensitive-data': ['none'] }), 'record')).toMatch(
      /^Keine nach Art\. 9/,
    );
  });

  test('who has voices analysed for feelings is not told that nothing special is there', () => {
    const feelings = profileAnswers('call-centre-emotions');
    expect(entryOf('Besondere', feelings, 'record')).toMatch(/^\[.*prüfen, ob das etwas nach Art\. 9/);
  });

  test('another firm that decides, too, only where there is one', () => {
    const joint = with_({ 'risk-situations': ['joint-control'] });
    expect(entryOf('Gemeinsam', joint, 'record')).toContain('Art. 26 DSGVO');
    expect(wordsOf(documentOf(with_({}), 'record')).join()).not.toContain('Gemeinsam Verantwortlicher');
  });
});

test('the basis page tells what the vendor of the noted program says, with date and source', () => {
  const said = (program?: string) => {
    const { basis } = documentOf(usa('listed'), 'record', program);
    return wordsOf({ ...documentOf(usa('listed'), 'record'), blocks: [], basis }).join('\n');
  };
  expect(said('ChatGPT')).toMatch(/Laut Anbieter, Stand .* https:\/\/openai\.com\//);
  expect(said('DeepL')).not.toContain('Laut Anbieter');
  expect(said()).not.toContain('Laut Anbieter');
  expect(said('Copilot')).toMatch(/mehreres heißen: .*Microsoft 365 Copilot.*GitHub Copilot/);
  expect(said('Copilot')).not.toContain('Laut Anbieter');
  expect(said('Microsoft Copilot')).toContain('Laut Anbieter');
});

test('whoever works for clients has a record of its own, in the order of Art. 30 Abs. 2', () => {
  const answers = profileAnswers('software-house-chatbot');
  const { blocks } = documentOf(answers, 'clientRecord');
  const table = blocks.find((block) => block.type === 'table');
  const points = table?.rows.map(([label = '']) => /lit\. [a-z]/.exec(label)?.[0]);
  expect(points).toEqual(['lit. a', 'lit. a', 'lit. b', 'lit. c', 'lit. d', undefined]);
  expect(entryOf(TRANSFER, answers, 'clientRecord', 'OpenAI API')).toMatch(/^Keine: OpenAI API/);
});
