import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printUsesFile, readUsesFile } from '../../src/register/usesFile.ts';
import { readTable } from '../../src/tables/readTable.ts';
import { builtBefore, cli } from '../support/commandLine.ts';
import { profileAnswers } from '../support/profiles.ts';
import { savedUse } from '../support/uses.ts';

const folder = mkdtempSync(join(tmpdir(), 'ki-check-tables-'));
const inFolder = (name: string) => join(folder, name);
const answers = profileAnswers('hiring-in-40-person-firm');

builtBefore();
afterAll(() => rmSync(folder, { recursive: true }));

test('firm writes all uses as a table, for Excel or as text', async () => {
  const uses = printUsesFile([savedUse(answers, { name: 'Bewerbungen' })], '2026-11-29');
  const tables = ['xlsx', 'csv'].map((format) => {
    const out = inFolder(`all.${format}`);
    expect(cli(['firm', '-', '--format', format, '--out', out], uses).status).toBe(0);
    return readTable(readFileSync(out));
  });
  for (const file of await Promise.all(tables)) {
    const [head, row] = 'sheets' in file ? (file.sheets[0]?.rows ?? []) : [];
    expect(head?.cells.slice(0, 3)).toEqual(['Name', 'Einsatz', 'Programm']);
    expect(row?.cells.slice(0, 2)).toEqual(['Bewerbungen', 'Bewerber suchen oder vorsortieren']);
    expect(row?.cells).toContain('2026-11-21');
  }
});

describe('import', () => {
  const list = 'Name;Tool;Zweck;seit;Kosten\nNewsletter;ChatGPT;Werbetexte schreiben;bald;3\n';

  test('makes a file of uses out of a list, and says what it left', () => {
    const out = inFolder('imported.json');
    const { status, stdout } = cli(['import', '-', '--out', out], list);
    expect([status, stdout]).toEqual([
      0,
      'Eine Zeile ist gelesen.\n' +
        '2: Newsletter: Werbetexte schreiben → Marketing- und Social-Media-Texte\n' +
        'Diese Spalten bleiben außen vor: Kosten.\n' +
        'Zeile 2, seit: „bald“ ist kein eindeutiger Tag.\n',
    ]);
    expect(readUsesFile(readFileSync(out, 'utf8'))).toMatchObject({
      uses: [
        {
          name: 'Newsletter: Werbetexte schreiben',
          answers: { 'use-case': 'marketing-texts' },
          details: { program: 'ChatGPT' },
        },
      ],
    });
  });

  test('reads again what firm wrote', () => {
    const [table, out] = [inFolder('again.xlsx'), inFolder('again.json')];
    const details = { program: 'ChatGPT', status: 'inUse', since: '2025-05-01' } as const;
    const saved = printUsesFile([savedUse(answers, { name: 'Bewerbungen', details })], '2026-11-29');
    expect(cli(['firm', '-', '--format', 'xlsx', '--out', table], saved).status).toBe(0);
    expect(cli(['import', table, '--out', out]).status).toBe(0);
    expect(readUsesFile(readFileSync(out, 'utf8'))).toMatchObject({
      uses: [{ name: 'Bewerbungen', answers: { 'use-case': 'applicant-screening' }, details }],
    });
  });

  test.each([
    ['no target', [], list, 'import braucht --out.'],
    ['another file', ['--out', 'never'], '{"name":1}', 'keine Tabelle'],
    ['a PDF of others', ['--out', 'never'], '%PDF-1.7', 'keine Antworten des KI-Checks'],
    ['an open quote', ['--out', 'never'], 'a;"b', 'In Zeile 1'],
    ['unknown headings', ['--out', 'never'], 'a;b\nc;d', 'brauchen Überschriften'],
    ['too many rows', ['--out', 'never'], `Name\n${'x\n'.repeat(10_000)}`, 'hat 10000 Zeilen'],
    ['a missing file', ['--out', 'never'], undefined, 'lässt sich nicht lesen'],
  ])('%s is one line on stderr, exit status 2, and nothing is written', (_, args, input, message) => {
    const from = input === undefined ? inFolder('missing.csv') : '-';
    const out = args.map((each) => (each === 'never' ? inFolder(each) : each));
    const { status, stdout, stderr } = cli(['import', from, ...out], input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
    expect(existsSync(inFolder('never'))).toBe(false);
  });
});
