import { describe, expect, test } from 'vitest';
import type { FirmCase } from '../../src/documents/firmDocuments.ts';
import { firmDocuments } from '../../src/documents/firmDocuments.ts';
import { FORMATS, renderFile } from '../../src/documents/files.ts';
import { documentContext } from '../../src/documents/context.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { reportContextOf } from '../../src/register/summary.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { wordsOf } from '../support/documents.ts';
import { firms, savedUsesOf } from '../support/firms.ts';
import { fonts, operator, textIn } from '../support/report.ts';
import { TODAY } from '../support/ruleFiles.ts';

const casesOf = (id: string, language = 'de', asOf = TODAY): FirmCase[] => {
  const firm = firms.find((each) => each.id === id);
  if (!firm) throw new Error(`no firm ${id}`);
  return savedUsesOf(firm).map((use) => {
    const context = reportContextOf(use, { ruleSet, asOf, text: textIn(language), operator });
    return { context: documentContext(context, [], use.details?.program), ...use.details };
  });
};
const folderOf = (cases: readonly FirmCase[], language = 'de') => firmDocuments(cases, textIn(language));
const wordsIn = (cases: readonly FirmCase[], kind: string) =>
  folderOf(cases)
    .filter(({ id }) => id === kind)
    .map((each) => wordsOf(each).join('\n'));

test('one of each for the firm, one letter for each program that something is to be asked of, a note on each use that rests', () => {
  expect(folderOf(casesOf('agency')).map(({ fileName }) => fileName)).toEqual([
    'KI-Richtlinie_2026-11-29',
    'Schulung-KI-Kompetenz_2026-11-29',
    'Datenschutzhinweis_2026-11-29',
    'Verarbeitungsverzeichnis_2026-11-29',
    'Verzeichnis-Auftraggeber_2026-11-29',
    'Brief-an-den-Anbieter_ChatGPT_2026-11-29',
    'Brief-an-den-Anbieter_Synthesia_2026-11-29',
    'Entscheidungsvermerk_Texte-fur-Kunden_2026-11-29',
    'Entscheidungsvermerk_Protokolle_2026-11-29',
    'Entscheidungsvermerk_Antworten-auf-Anfragen_2026-11-29',
    'Entscheidungsvermerk_Filme-mit-Mitarbeitern_2026-11-29',
  ]);
});

test('the policy lists what is allowed with its program, and names what is banned or rests', () => {
  const cases = casesOf('trade-business');
  const policy = folderOf(cases).find(({ id }) => id === 'policy');
  const tools = policy?.blocks.find((block) => block.type === 'table');
  expect(tools?.rows.flatMap(([, use]) => use || [])).toEqual(['Bautagebuch', 'E-Mails sortieren']);
  const [words = ''] = wordsIn(cases, 'policy');
  expect(words).toMatch(/Verboten\n.*Art\. 5 KI-VO.*\nStimmung am Telefon\n/);
  expect(words).toMatch(/Noch nicht freigegeben\n.*\n(.*\n)*Bewerbungen sortieren\n/);
});

test.each(LANGUAGES)('%s: once all bans apply, the policy does not speak of bans to come', (language) => {
  const on = (asOf: string) => {
    const documents = firmDocuments(casesOf('trade-business', language, asOf), textIn(language).on(asOf));
    return documents
      .filter(({ id }) => id === 'policy')
      .flatMap(wordsOf)
      .join(' ');
  };
  expect(on('2026-12-01')).toMatch(/oder bald|or soon/);
  expect(on('2026-12-02')).not.toMatch(/oder bald|or soon/);
});

test('nothing helps to go on with a banned use, and its entry in the record says that it is banned', () => {
  const documents = folderOf(casesOf('trade-business'));
  const about = documents.filter((each) => wordsOf(each).join().includes('Stimmung am Telefon'));
  expect(about.map(({ id }) => id)).toEqual(['policy', 'training', 'record']);
  const [words = ''] = wordsIn(casesOf('trade-business'), 'record');
  expect(words).toMatch(
    /Stimmung am Telefon\nNach Ihren Angaben .*Art\. 5 KI-VO\)\nBeginnen Sie ihn nicht, oder beenden Sie ihn/,
  );
});

test('the record has an entry for each use that sees data about people', () => {
  const [words = ''] = wordsIn(casesOf('doctor'), 'record');
  expect(words.match(/Zweck \(lit\. b\)/g)).toHaveLength(2);
  expect(words).toContain('Befunde diktieren');
  expect(words).not.toContain('Merkblätter übersetzen');
});

test('the training plan names who is in charge, each once, and has the topics of all uses', () => {
  const cases = casesOf('hairdresser').map((each) => ({ ...each, inCharge: 'Ada Beispiel' }));
  const [words = ''] = wordsIn(cases, 'training');
  expect(words.match(/Ada Beispiel/g)).toHaveLength(1);
  expect(words).toMatch(/Daten über Menschen[^]*Hinweise/);
});

test('one agreement on secrecy for each program, and what only the firm is told stands there once', () => {
  const agreements = folderOf(casesOf('doctor')).filter(({ id }) => id === 'secrecy');
  expect(agreements.length).toBeGreaterThan(0);
  expect(new Set(agreements.map(({ use }) => use)).size).toBe(agreements.length);
  const [notice = ''] = wordsIn(casesOf('agency'), 'privacyNotice');
  expect(notice.match(/So verwenden Sie diese Texte/g)).toHaveLength(1);
  expect(notice.match(/Verantwortlich: \[/g)).toHaveLength(1);
});

test('a letter asks each point once, and no file takes the place of another', () => {
  const [first] = casesOf('trade-business').filter(({ context }) => context.program === 'ChatGPT');
  if (!first) throw new Error('no case');
  const doneWith = (program: string) => ({ ...first, context: { ...first.context, program } });
  const alone = wordsIn([first], 'vendor');
  expect(wordsIn([first, doneWith('chatgpt')], 'vendor').map((each) => each.length)).toHaveLength(1);
  expect(alone).toHaveLength(1);
  const names = folderOf([first, doneWith('ChatGPT!')]).map(({ fileName }) => fileName);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(firms.map(({ id }) => id))('%s', (id) => {
  test.each(LANGUAGES)('%s: no text is missing, no value left open', (language) => {
    const bad = folderOf(casesOf(id, language), language)
      .flatMap(wordsOf)
      .filter((words) => /^[a-z-]+:[a-z]|{{|}}|undefined|\[object|konform\b|compliant\b/i.test(words));
    expect(bad).toEqual([]);
  });
});

test.each(FORMATS)('every document can be written as %s', async (format) => {
  const options = { fonts: fonts(), date: TODAY, t: textIn('de').t };
  const files = await Promise.all(
    folderOf(casesOf('agency')).map((document) => renderFile(document, format, options)),
  );
  expect(files.every(({ content, name }) => content.length > 1000 && name.endsWith(format))).toBe(true);
});
