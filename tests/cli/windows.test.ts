import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { printUsesFile } from '../../src/register/usesFile.ts';
import { savedUse } from '../support/uses.ts';
import { walkUseCase } from '../support/walks.ts';

const run = (args: string[], input: string | Uint8Array, zone = 'UTC') =>
  spawnSync(process.execPath, ['scripts/cli.js', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
const answers = '{"name":"Büro","answers":{"use-case":"marketing-texts"}}';

// The first call may have to build the command line.
beforeAll(() => void run(['next', '-'], answers), 60_000);

describe('files as Windows writes them', () => {
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${answers}`)],
    ['UTF-16 with a mark, from PowerShell', Buffer.from(`\uFEFF${answers}`, 'utf16le')],
    ['Windows-1252', Buffer.from(answers, 'latin1')],
  ])('%s', (_, bytes) => {
    expect(run(['next', '-'], bytes)).toMatchObject({ status: 0, stderr: '' });
    const list = Buffer.concat([bytes.subarray(0, 0), bytes]);
    expect(run(['assess', '-'], list).status).toBe(0);
  });

  test('a file saved on the overview, in UTF-16, goes into every command', () => {
    const file = printUsesFile([savedUse(walkUseCase('marketing-texts'), { name: 'Büro' })], '2026-11-29');
    const bytes = Buffer.from(`\uFEFF${file}`, 'utf16le');
    expect(run(['bulk', '-'], bytes).stdout.split('\r\n')[1]).toMatch(/^Büro,minimal,minimal,,0,/);
    expect(run(['firm', '-', '--format', 'md'], bytes).stdout).toContain('Büro');
    expect(run(['assess', '-'], bytes).status).toBe(0);
  });
});

test('bulk counts the tasks that the overview counts, and names a use without a name as it does', () => {
  const uses = printUsesFile(
    [savedUse(walkUseCase('applicant-screening', { profiling: true }))],
    '2026-11-29',
  );
  const [, row = ''] = run(['bulk', '-'], uses).stdout.split('\r\n');
  const table = run(['firm', '-', '--format', 'csv'], uses).stdout.split('\r\n');
  const [heads, cells] = table.map((line) => line.split(';'));
  expect(row.split(',')[0]).toBe(cells?.[0]);
  expect(row.split(',')[5]).toBe(cells?.[heads?.indexOf('Offene Aufgaben') ?? -1]);
});

test('today is the day on the calendar where the command runs', () => {
  const [east, west] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map(
    (zone) => JSON.parse(run(['assess', '-'], answers, zone).stdout).asOf as string,
  );
  expect(east).not.toBe(west);
});

test('a reader that has seen enough ends it without a word', () => {
  const command = `node scripts/cli.js next - | head -c 1; exit \${PIPESTATUS[0]}`;
  for (let count = 0; count < 3; count++) {
    const { status, stderr } = spawnSync('bash', ['-c', command], { input: answers, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  }
});
