import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtBefore, cli } from '../support/commandLine.ts';

const folder = mkdtempSync(join(tmpdir(), 'ki-check-'));
const inFolder = (name: string) => join(folder, name);
const json = (value: unknown) => JSON.stringify(value);

builtBefore();
afterAll(() => rmSync(folder, { recursive: true }));

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
      ['report', '-', '--format', 'md', '--out', inFolder('no/way.md')],
      good,
      'lässt sich nicht schreiben',
    ],
  ])('%s', (_, args, input, message) => {
    const { status, stdout, stderr } = cli(args, input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
    expect(existsSync(out)).toBe(false);
  });
});
