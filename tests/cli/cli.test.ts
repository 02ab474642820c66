import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtBefore, cli } from '../support/commandLine.ts';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { walkUseCase } from '../support/walks.ts';

const folder = mkdtempSync(join(tmpdir(), 'ki-check-'));
const inFolder = (name: string) => join(folder, name);
const json = (value: unknown) => JSON.stringify(value);

builtBefore();
afterAll(() => rmSync(folder, { recursive: true }));

describe('next', () => {
  test('gives the first open question with texts and options', () => {
    const question = JSON.parse(
      cli(['next', '-'], json({ answers: { 'use-case': 'marketing-texts' } })).stdout,
    );
    expect(question).toMatchObject({
      id: 'place',
      type: 'single-choice',
      question: 'Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?',
    });
    expect(question.options[0]).toEqual({ value: 'at', label: 'Österreich' });
  });

  test('speaks English', () => {
    const { stdout } = cli(
      ['next', '-', '--lang', 'en'],
      json({ answers: { 'use-case': 'marketing-texts' } }),
    );
    expect(JSON.parse(stdout).options[0].label).toBe('Austria');
  });

  test('says when it is done', () => {
    expect(JSON.parse(cli(['next', '-'], json({ answers: walkUseCase('invoices') })).stdout)).toEqual({
      done: true,
    });
  });
});

describe('assess', () => {
  const answers = walkUseCase('applicant-screening', { profiling: true });

  test('prints the assessment for a day', () => {
    const at = (day: string) => JSON.parse(cli(['assess', '-', '--as-of', day], json({ answers })).stdout);
    expect(at('2026-11-22').risk).toMatchObject({ atLeast: 'high', today: { atLeast: 'minimal' } });
    expect(at('2027-12-02').risk).toMatchObject({ atLeast: 'high', today: { atLeast: 'high' } });
  });
});

describe('report', () => {
  const file = inFolder('answers.json');
  writeFileSync(file, json({ name: 'Bürotexte', answers: walkUseCase('marketing-texts') }));

  test('as Markdown', () => {
    expect(cli(['report', file, '--format', 'md', '--out', inFolder('r.md')]).status).toBe(0);
    expect(readFileSync(inFolder('r.md'), 'utf8')).toContain('Bürotexte');
  });

  test('as PDF', async () => {
    expect(cli(['report', file, '--format', 'pdf', '--out', inFolder('r.pdf')]).status).toBe(0);
    const [first] = await contentsOf(await openPdf(new Uint8Array(readFileSync(inFolder('r.pdf')))));
    expect(first?.text).toContain('Bürotexte');
  });
});

describe('leads', () => {
  test('sums up a table of enquiries, in German and English, on the screen or in a file', () => {
    const table = 'kind,obstacle\npilot,privacy\ntalk,privacy\n';
    expect(cli(['leads', '-'], table).stdout).toContain('| Unsicherheit beim Datenschutz | 2 |');
    expect(cli(['leads', '-', '--lang', 'en', '--out', inFolder('l.md')], table).status).toBe(0);
    expect(readFileSync(inFolder('l.md'), 'utf8')).toContain('2 enquiries.');
  });

  test('no message sends orders to the terminal', () => {
    const message = '\u001b]0;title\u0007\u001b[2J\u009b31m text\r';
    const { stdout } = cli(['leads', '-'], json({ kind: 'pilot', message }));
    expect(stdout.replace(/[\n\t]/g, '')).not.toMatch(/\p{Control}/u);
  });
});

test('bulk prints one row for each use', () => {
  const uses = [
    { name: 'Texte, kurz', answers: walkUseCase('marketing-texts') },
    { name: 'Bewerbungen', answers: walkUseCase('applicant-screening', { profiling: true }) },
    { name: 'Offen', answers: {} },
  ];
  const rows = cli(['bulk', '-'], json(uses)).stdout.split('\r\n');
  expect(rows[0]).toBe('Name,mindestens,höchstens,sonst,offene Fragen,offene Aufgaben,nächster Termin');
  expect(rows[1]).toMatch(/^"Texte, kurz",minimal,minimal,,0,\d+,$/);
  expect(rows[2]).toMatch(/^Bewerbungen,high,high,,0,\d+,2027-12-02$/);
  expect(rows[3]).toMatch(/^Offen,none,prohibited,/);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('bulk lets no name be a formula: %j', (name) => {
  const { stdout } = cli(['bulk', '-'], json([{ name, answers: {} }]));
  expect(stdout.split('\r\n')[1]?.startsWith(`'${name.trim()},`)).toBe(true);
});
