import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { draftsOf } from '../../src/register/list/drafts.ts';
import type { ListWords } from '../../src/register/list/fields.ts';
import { layoutOf } from '../../src/register/list/layout.ts';
import { isThere, newUses } from '../../src/register/list/newUses.ts';
import { parseUse, printUse } from '../../src/register/parseUse.ts';
import { ruleSet } from '../../src/ruleset.ts';
import type { SearchWords } from '../../src/search/catalogueIndex.ts';
import { catalogueIndex } from '../../src/search/catalogueIndex.ts';
import { likeliestUseCase } from '../../src/search/findUseCases.ts';
import { readTable } from '../../src/tables/readTable.ts';
import { textIn } from '../support/report.ts';
import { savedUse } from '../support/uses.ts';

const words = LANGUAGES.map((language) => (allTexts(language)['lists'] as { words: ListWords }).words);
const text = textIn('de');
const index = catalogueIndex(
  catalogue.flatMap(({ useCases }) => useCases),
  allTexts('de')['use-case-details'] as SearchWords,
  text,
);
const context = {
  words,
  likeliest: (query: string) => likeliestUseCase(query, index),
  titleOf: (id: string) => text.t(`use-cases:useCases.${id}.title`),
};
async function read(content: string) {
  const file = await readTable(new TextEncoder().encode(content));
  if ('problem' in file) throw new Error(file.problem);
  const layout = layoutOf(file.sheets[0] ?? { rows: [] }, words);
  return { layout, ...draftsOf(layout.rows, layout.columns, context) };
}
const fieldsOf = async (head: string) =>
  (await read(`${head}\n${head.replace(/[^;]+/g, 'x')}`)).layout.columns
    .map(({ field }) => field ?? '-')
    .join(' ');

describe('columns are recognised', () => {
  test.each([
    [
      'Name;Programm;Zweck;Abteilung;Verantwortlich;Status;seit',
      'name program purpose department inCharge status since',
    ],
    [
      'Bezeichnung;KI-Tool;Einsatzzweck;Fachbereich;Verantwortliche/r;Status;Eingeführt am',
      'name program purpose department inCharge status since',
    ],
    ['Name des Tools;Wofür?;Ansprechpartner/in;Kosten', 'program purpose inCharge -'],
    [
      'Name;Tool;Use case;Department;Owner;Status;In use since;Next review',
      'name program purpose department inCharge status since nextReview',
    ],
    ['AI system;Purpose;Responsible person;Go-live', 'program purpose inCharge since'],
    ['Nr.;KI-System;Beschreibung;Anbieter;Risikoklasse', '- program purpose - -'],
    ['Spalte1;Spalte2', '- -'],
    ['NAME;TOOL;ZWECK', 'name program purpose'],
    ['Status;Einsatz;Im Einsatz seit', 'status purpose since'],
  ])('%s', async (head, expected) => {
    expect(await fieldsOf(head)).toBe(expected);
  });

  test('below a title and with columns that have no heading', async () => {
    const { layout } = await read('KI-Liste 2026;;\n;;\nName;Tool;\nA;B;C\n');
    expect(layout).toMatchObject({
      above: 1,
      columns: [{ field: 'name' }, { field: 'program' }, { heading: '', sample: 'C' }],
    });
    expect(layout.rows.map(({ line }) => line)).toEqual([4]);
  });

  test('two columns of one kind: the first is taken, the other left to the user', async () => {
    expect(await fieldsOf('Tool;Tool')).toBe('program -');
  });
});

describe('rows', () => {
  test('become drafts with a suggested typical use', async () => {
    const { drafts, left, nameless } = await read(
      'Name;Programm;Zweck;Abteilung;Status;seit\n' +
        'Newsletter;ChatGPT;Werbetexte schreiben;Marketing;im Einsatz;1.5.2025\n' +
        ';DeepL;Übersetzungen;;geplant;\n' +
        'Bewerbungen;;Bewerber suchen oder vorsortieren;;;\n' +
        'Xyzzy;;;;;\n',
    );
    expect(drafts).toEqual([
      {
        line: 2,
        name: 'Newsletter: Werbetexte schreiben',
        useCase: 'marketing-texts',
        details: { program: 'ChatGPT', department: 'Marketing', status: 'inUse', since: '2025-05-01' },
      },
      {
        line: 3,
        name: 'Übersetzungen',
        useCase: 'translation',
        details: { program: 'DeepL', status: 'planned' },
      },
      { line: 4, name: 'Bewerbungen', useCase: 'applicant-screening', details: {} },
      { line: 5, name: 'Xyzzy', details: {} },
    ]);
    expect([left, nameless]).toEqual([[], []]);
  });

  test('what is not understood is listed with row and column, and what has no name with what it says', async () => {
    const { drafts, left, nameless } = await read(
      `Name;Status;seit;Abteilung\nA;halb;2025;=B2\n;;;Büro\n${'x'.repeat(201)};aktiv;;\n'-B;;;`,
    );
    expect(drafts.map(({ name }) => name)).toEqual(['A', 'x'.repeat(200), '-B']);
    expect(left).toEqual([
      { line: 2, heading: 'Status', cell: 'halb', why: 'status' },
      { line: 2, heading: 'seit', cell: '2025', why: 'date' },
      { line: 4, heading: 'Name', cell: 'x'.repeat(201), why: 'long' },
    ]);
    expect(nameless).toEqual([{ line: 3, said: 'Büro' }]);
    // What would be a formula in a spreadsheet is a text in a file of texts.
    expect(drafts[0]?.details).toEqual({ department: '=B2' });
  });

  test('become uses that can be saved and read again', async () => {
    const { drafts } = await read('Name;Tool;seit\nNewsletter;Claude;1.5.2025\nXyzzy;;\n');
    let id = 0;
    const uses = newUses(drafts, ruleSet, { now: () => '2026-11-29T10:00:00.000Z', newId: () => `n${++id}` });
    expect(uses.map((use) => parseUse(printUse(use)))).toEqual(uses);
    expect(uses.map(({ answers }) => answers)).toEqual([{ 'use-case': 'marketing-texts' }, {}]);
  });

  test('a use that is there already is known by name and program', () => {
    const there = [savedUse({}, { name: 'Büro-Texte', details: { program: 'Claude' } })];
    const draft = (name: string, program: string) => ({ line: 1, name, details: { program } });
    expect(isThere(draft('buero-texte', 'claude'), there)).toBe(true);
    expect(isThere(draft('Büro-Texte', 'Gemini'), there)).toBe(false);
  });
});
