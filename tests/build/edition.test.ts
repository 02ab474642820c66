import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/release.ts';
import { cli } from '../support/commandLine.ts';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { projectCopy } from '../support/pseudo.ts';

const run = (root: string, script: string, ...args: string[]) =>
  spawnSync('node', [join(root, 'scripts', script), ...args], { encoding: 'utf8' });

test.each(['build.js', 'doctor.js', 'flyer.js', 'receiver.js', 'release.js', 'cli.js'])(
  '%s: an edition that there is not is one line with those that there are',
  (script) => {
    const { stdout, stderr, status } = run('.', script, '--edition', '../docs');
    expect({ stdout, stderr, status }).toEqual({
      ...{ stdout: '', status: 2 },
      stderr: '--edition ../docs: sample\n',
    });
  },
);

test('the sample is refused as a sample', () => {
  const { stdout, status } = run('.', 'build.js', '--edition', 'sample');
  expect(status).toBe(1);
  expect(stdout).toContain('„name“ ist noch das Beispiel „Muster-Kammer“.');
});

test('the flyer of an edition is for its own event', async () => {
  const out = mkdtempSync(join(tmpdir(), 'ki-check-'));
  const { stdout } = run('.', 'flyer.js', '--edition', 'sample', '--format', 'a4', '--out', out);
  const [page] = await contentsOf(await openPdf(new Uint8Array(readFileSync(stdout.trim()))));
  expect(stdout).toContain('muster-2026-12');
  expect(page?.text).toContain('ki@kammer.example.at');
  rmSync(out, { recursive: true });
});

test('the command line speaks for an edition, and without one for the own settings', () => {
  const out = mkdtempSync(join(tmpdir(), 'ki-check-'));
  const file = join(out, 'report.md');
  const report = (...args: string[]) => {
    const wanted = ['report', '-', ...args, '--format', 'md', '--out', file];
    expect(cli(wanted, '{"answers":{"use-case":"invoices"}}').status).toBe(0);
    return readFileSync(file, 'utf8');
  };
  expect(report('--edition', 'sample')).toContain('Muster-Kammer');
  expect(report('--edition=sample')).toContain('Muster-Kammer');
  expect(report()).not.toContain('Muster-Kammer');
  expect(cli(['report', '-', '--edition']).status).toBe(2);
  rmSync(out, { recursive: true });
}, 60_000);

describe('the pages of an edition', () => {
  /** Of the project's own settings, in which every text is another than in the sample. */
  const OWN = ['OdoubleT', 'Thomas Ott', 'pilot@', 'https://example.at', '/ki-check.example.at', '#0b5750'];
  let root = '';
  beforeAll(() => {
    root = projectCopy();
    cpSync('editions', join(root, 'editions'), { recursive: true });
    writeFileSync(join(root, 'public/logo.svg'), '<svg>own</svg>');
    writeFileSync(join(root, 'public/portrait.jpg'), 'own');
    const { stderr } = run(root, 'build.js', '--edition', 'sample', '--allow-sample');
    expect(stderr).toBe('');
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true }));

  test('have its name, colour, address and logo, and nothing of the project’s own settings', () => {
    const files = filesBelow(join(root, 'dist-editions/sample'));
    const text = (name: string) => files.find(([each]) => each === name)?.[1].toString() ?? '';
    expect(text('index.html')).toContain('Muster-Kammer');
    expect(text('teaser.js')).toContain('https://ki-check.kammer.example.at/');
    expect(text('manifest.webmanifest')).toContain('#7a1f3d');
    expect(text('logo.svg')).toBe(readFileSync('editions/sample/logo.svg', 'utf8'));
    expect(text('robots.txt')).toContain('User-agent');
    expect(files.map(([name]) => name)).not.toContain('portrait.jpg');
    const leaks = files.filter(([, content]) => OWN.some((each) => content.includes(each)));
    expect(leaks.map(([name]) => name)).toEqual([]);
  });

  test('leave those of the own settings alone', () => expect(existsSync(join(root, 'dist'))).toBe(false));
});
