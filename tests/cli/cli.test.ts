import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { walkUseCase } from '../support/walks.ts';

const folder = mkdtempSync(join(tmpdir(), 'ki-check-'));
const inFolder = (name: string) => join(folder, name);
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['scripts/cli.js', ...args], { input, encoding: 'utf8' });
const json = (value: unknown) => JSON.stringify(value);

// The first call may have to build the command line.
beforeAll(() => void run(['next', '-'], json({ answers: {} })), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('next', () => {
  test('gives the first open question with texts and options', () => {
    const question = JSON.parse(
      run(['next', '-'], json({ answers: { 'use-case': 'marketing-texts' } })).stdout,
    );
    expect(question).toMatchObject({
      id: 'place',
      type: 'single-choice',
      question: 'Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?',
    });
    expect(question.options[0]).toEqual({ value: 'at', label: 'Österreich' });
  });

  test('speaks English', () => {
    const { stdout } = run(
      ['next', '-', '--lang', 'en'],
      json({ answers: { 'use-case': 'marketing-texts' } }),
    );
    expect(JSON.parse(stdout).options[0].label).toBe('Austria');
  });

  test('says when it is done', () => {
    expect(JSON.parse(run(['next', '-'], json({ answers: walkUseCase('invoices') })).stdout)).toEqual({
      done: true,
    });
  });
});

describe('assess', () => {
  const answers = walkUseCase('applicant-screening', { profiling: true });

  test('prints the assessment for a day', () => {
    const at = (day: string) => JSON.parse(run(['assess', '-', '--as-of', day], json({ answers })).stdout);
    expect(at('2026-11-22').risk).toMatchObject({ atLeast: 'high', today: { atLeast: 'minimal' } });
    expect(at('2027-12-02').risk).toMatchObject({ atLeast: 'high', today: { atLeast: 'high' } });
  });
});

describe('report', () => {
  const file = inFolder('answers.json');
  writeFileSync(file, json({ name: 'Bürotexte', answers: walkUseCase('marketing-texts') }));

  test('as Markdown', () => {
    expect(run(['report', file, '--format', 'md', '--out', inFolder('r.md')]).status).toBe(0);
    expect(readFileSync(inFolder('r.md'), 'utf8')).toContain('Bürotexte');
  });

  test('as PDF', async () => {
    expect(run(['report', file, '--format', 'pdf', '--out', inFolder('r.pdf')]).status).toBe(0);
    const [first] = await contentsOf(await openPdf(new Uint8Array(readFileSync(inFolder('r.pdf')))));
    expect(first?.text).toContain('Bürotexte');
  });
});

describe('leads', () => {
  test('sums up a table of enquiries, in German and English, on the screen or in a file', () => {
    const table = 'kind,obstacle\npilot,privacy\ntalk,privacy\n';
    expect(run(['leads', '-'], table).stdout).toContain('| Unsicherheit beim Datenschutz | 2 |');
    expect(run(['leads', '-', '--lang', 'en', '--out', inFolder('l.md')], table).status).toBe(0);
    expect(readFileSync(inFolder('l.md'), 'utf8')).toContain('2 enquiries.');
  });

  test('no message sends orders to the terminal', () => {
    const message = '\u001b]0;title\u0007\u001b[2J\u009b31m text\r';
    const { stdout } = run(['leads', '-'], json({ kind: 'pilot', message }));
    expect(stdout.replace(/[\n\t]/g, '')).not.toMatch(/\p{Control}/u);
  });
});

test('bulk prints one row for each use', () => {
  const uses = [
    { name: 'Texte, kurz', answers: walkUseCase('marketing-texts') },
    { name: 'Bewerbungen', answers: walkUseCase('applicant-screening', { profiling: true }) },
    { name: 'Offen', answers: {} },
  ];
  const rows = run(['bulk', '-'], json(uses)).stdout.split('\r\n');
  expect(rows[0]).toBe('Name,mindestens,höchstens,sonst,offene Fragen,offene Aufgaben,nächster Termin');
  expect(rows[1]).toMatch(/^"Texte, kurz",minimal,minimal,,0,\d+,$/);
  expect(rows[2]).toMatch(/^Bewerbungen,high,high,,0,\d+,2027-12-02$/);
  expect(rows[3]).toMatch(/^Offen,none,prohibited,/);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('bulk lets no name be a formula: %j', (name) => {
  const { stdout } = run(['bulk', '-'], json([{ name, answers: {} }]));
  expect(stdout.split('\r\n')[1]?.startsWith(`'${name.trim()},`)).toBe(true);
});

describe('bad input is one line on stderr, exit status 2, and nothing is written', () => {
  const out = inFolder('never');
  const good = json({ answers: { place: 'at' } });
  test.each([
    ['nothing', [], '', 'Aufruf:'],
    ['an unknown command', ['classify', '-'], good, 'Aufruf:'],
    ['a missing file', ['next', inFolder('missing.json')], '', 'lässt sich nicht lesen'],
    ['no JSON', ['assess', '-'], '{', 'kein gültiges JSON'],
    ['another JSON', ['assess', '-'], '[]', 'braucht ein Objekt'],
    ['no list', ['bulk', '-'], good, 'braucht eine Liste'],
    [
      'an unknown question',
      ['assess', '-'],
      json({ answers: { colour: 'red' } }),
      'Unbekannte Frage: colour',
    ],
    [
      'an impossible option',
      ['assess', '-'],
      json({ answers: { place: 'mars' } }),
      'Frage place: Diese Antwort gibt es nicht: "mars"',
    ],
    [
      'a wrong kind of answer',
      ['assess', '-'],
      json({ answers: { roles: 'use' } }),
      'Frage roles: "use" hat die falsche Form',
    ],
    ['a name of no question', ['assess', '-'], '{"answers":{"__proto__":{"x":1}}}', 'Frage: __proto__'],
    [
      'an answer nested without end',
      ['assess', '-'],
      `{"answers":{"roles":${'['.repeat(90_000)}${']'.repeat(90_000)}}}`,
      'Frage roles: …',
    ],
    [
      'orders to the terminal',
      ['next', '-'],
      json({ answers: { '\u001b]0;PWN\u0007x': 1 } }),
      'Unbekannte Frage: \ufffd]0;PWN\ufffdx',
    ],
    ['an option without its value', ['report', '-', '--format', 'md', '--out', '--lang'], good, '--out'],
    ['an unknown date', ['assess', '-', '--as-of', '2027-02-30'], good, '2027-02-30'],
    ['an unknown language', ['next', '-', '--lang', 'fr'], good, 'fr'],
    ['an unknown option', ['next', '-', '--colour', 'red'], good, '--colour'],
    ['an unknown format', ['report', '-', '--format', 'doc', '--out', out], good, 'doc'],
    ['no target', ['report', '-', '--format', 'md'], good, '--out'],
    [
      'an impossible target',
      ['report', '-', '--format', 'md', '--out', join(folder, 'no', 'way.md')],
      good,
      'lässt sich nicht schreiben',
    ],
  ])('%s', (_, args, input, message) => {
    const { status, stdout, stderr } = run(args, input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
    expect(existsSync(out)).toBe(false);
  });
});
