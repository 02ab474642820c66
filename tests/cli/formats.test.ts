import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printUsesFile } from '../../src/register/usesFile.ts';
import { builtBefore, cli } from '../support/commandLine.ts';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { profileAnswers } from '../support/profiles.ts';
import { savedUse } from '../support/uses.ts';

const folder = mkdtempSync(join(tmpdir(), 'ki-check-formats-'));
const inFolder = (name: string) => join(folder, name);
const answers = profileAnswers('hiring-in-40-person-firm');
const file = inFolder('answers.json');
writeFileSync(file, JSON.stringify({ name: 'Bewerbungen', answers, taken: { place: answers['place'] } }));

builtBefore();
afterAll(() => rmSync(folder, { recursive: true }));

describe('report', () => {
  const written = (format: string) => {
    const out = inFolder(`r.${format}`);
    const { status } = cli(['report', file, '--format', format, '--as-of', '2026-11-29', '--out', out]);
    expect(status).toBe(0);
    return readFileSync(out, 'utf8');
  };

  test('as PDF, which is read like the answers from which it was made', () => {
    written('pdf');
    const [pdf, again, saved] = ['r.pdf', 'again.pdf', 'saved.json'].map(inFolder) as [
      string,
      string,
      string,
    ];
    const reread = cli(['report', pdf, '--format', 'pdf', '--as-of', '2026-11-29', '--out', again]);
    expect(reread).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(again).equals(readFileSync(pdf))).toBe(true);
    const imported = cli(['import', pdf, '--out', saved]);
    expect(imported).toMatchObject({ status: 0, stdout: 'Ein Einsatz ist dazugekommen.\n' });
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({
      uses: [{ name: 'Bewerbungen', answers }],
    });
    writeFileSync(again, '%PDF-1.7 fremd');
    const refused = cli(['import', again, '--out', saved]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('keine Antworten des KI-Checks');
  });

  test('as Markdown, with what was known of the firm', () => {
    expect(written('md').match(/\(aus Ihrem Betrieb\)/g)).toHaveLength(1);
    written('pdf');
    cli([
      'report',
      inFolder('r.pdf'),
      '--format',
      'md',
      '--as-of',
      '2026-11-29',
      '--out',
      inFolder('again.md'),
    ]);
    expect(readFileSync(inFolder('again.md'), 'utf8')).toContain('(aus Ihrem Betrieb)');
  });

  test('as JSON, with the checksum that stands in the changelog', () => {
    const json = JSON.parse(written('json'));
    expect(json).toMatchObject({
      format: 'ki-check-report',
      asOf: '2026-11-29',
      use: { name: 'Bewerbungen' },
    });
    expect(readFileSync('rules/CHANGELOG.md', 'utf8')).toContain(`\`${json.ruleSet.checksum}\``);
  });

  test('as table', () => {
    expect(written('csv')).toMatch(
      /^\uFEFFAufgabe;.*\r\n(.*\r\n)*Eine Person zur Aufsicht bestimmen;.*2027-12-02/,
    );
  });

  test('as calendar', () => {
    expect(written('ics')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:20271202\r\n/);
  });
});

describe('firm', () => {
  const uses = printUsesFile([savedUse(answers, { name: 'Bewerbungen' })], '2026-11-29');

  test('writes all uses of a saved file as one PDF', async () => {
    const out = inFolder('all.pdf');
    expect(cli(['firm', '-', '--format', 'pdf', '--out', out, '--lang', 'en'], uses).status).toBe(0);
    const [first, second] = await contentsOf(await openPdf(new Uint8Array(readFileSync(out))));
    expect(first?.text).toContain('Your uses of AI');
    expect(second?.text).toMatch(/^Bewerbungen/);
  });

  test('prints the plan as Markdown, or writes it', () => {
    const printed = cli(['firm', '-', '--format', 'md', '--as-of', '2026-11-29'], uses);
    expect([printed.status, printed.stderr]).toEqual([0, '']);
    expect(printed.stdout).toContain('# Ihre Einsätze von KI');
    expect(printed.stdout).toMatch(/### Ab 2\..*2027/);
    const out = inFolder('all.md');
    cli(['firm', '-', '--format', 'md', '--as-of', '2026-11-29', '--out', out], uses);
    expect(readFileSync(out, 'utf8')).toBe(printed.stdout);
  });

  test('prints the plan as JSON, with ids and days', () => {
    const { stdout } = cli(['firm', '-', '--format', 'json', '--as-of', '2026-11-29'], uses);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'ki-check-firm',
      asOf: '2026-11-29',
      uses: [{ id: 'saved', name: 'Bewerbungen' }],
    });
    expect(JSON.parse(stdout).plan).toContainEqual(
      expect.objectContaining({ rule: 'ai-act:art-26-2-oversight', from: '2027-12-02', uses: ['saved'] }),
    );
  });

  test.each([
    ['no format', ['--out', 'never'], uses, 'firm braucht --format pdf, xlsx, csv, md oder json'],
    ['a PDF without a target', ['--format', 'pdf'], uses, 'pdf und xlsx brauchen auch --out.'],
    ['an Excel file without a target', ['--format', 'xlsx'], uses, 'pdf und xlsx brauchen auch --out.'],
    ['a format of another command', ['--format', 'ics', '--out', 'never'], uses, 'firm braucht --format'],
    ['no JSON', ['--format', 'pdf', '--out', 'never'], '{', 'kein gültiges JSON'],
    ['another JSON', ['--format', 'pdf', '--out', 'never'], '[]', 'keine Datei, die in der Übersicht'],
    [
      'a newer file',
      ['--format', 'pdf', '--out', 'never'],
      uses.replace('"format": 1', '"format": 9'),
      'neueren Version',
    ],
    ['a broken entry', ['--format', 'pdf', '--out', 'never'], uses.replace('"saved"', '7'), 'ist beschädigt'],
    ['no use', ['--format', 'pdf', '--out', 'never'], printUsesFile([], '2026-11-29'), 'kein Einsatz'],
    ['a missing file', ['--format', 'pdf', '--out', 'never'], undefined, 'lässt sich nicht lesen'],
  ])('%s is one line on stderr, exit status 2, and nothing is written', (_, args, input, message) => {
    const from = input === undefined ? inFolder('missing.json') : '-';
    const out = args.map((each) => (each === 'never' ? inFolder(each) : each));
    const { status, stdout, stderr } = cli(['firm', from, ...out], input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
    expect(existsSync(inFolder('never'))).toBe(false);
  });
});
