import { expect, test } from 'vitest';
import { cli } from '../support/commandLine.ts';

const run = (input: string, ...args: string[]) => cli(['check-engine', '-', ...args], input);
const file = (outcomes: unknown) => JSON.stringify({ kind: 'ki-check-outcomes', format: 1, outcomes });

test('says what differs case by case, and how much agrees in all', { timeout: 60_000 }, () => {
  const outcomes = {
    'faces-from-the-net': { classes: ['prohibited'], verdict: 'no' },
    'faith-from-faces': { classes: ['high'], names: [] },
  };
  const { stdout, status } = run(file(outcomes), '--lang', 'en');
  const lines = stdout.split('\n');
  expect(status).toBe(0);
  expect(lines).toContain('faces-from-the-net: agrees');
  expect(lines).toContain(
    'faith-from-faces: class high instead of prohibited; ai-act Art. 5 Abs. 1 lit. g is missing',
  );
  expect(lines).toContain('Class: 1 of 2 (50 %)');
  expect(lines).toContain('Provisions: 0 of 1 (0 %)');
  expect(lines).toContain('Answer: 1 of 1 (100 %)');
  expect(lines).toContain('Agree in everything: 1 of 2 (50 %)');
  expect(stdout).toMatch(/\d+ without an outcome: /);
});

test.each([
  ['{', 'kein gültiges JSON'],
  ['[]', 'ki-check-outcomes'],
  [file({}), 'ki-check-outcomes'],
  [file({ nowhere: { classes: ['high'] } }), 'nowhere'],
  [file({ 'faith-from-faces': 'high' }), 'faith-from-faces steht kein Objekt'],
  [file({ 'faith-from-faces': {} }), 'fehlt classes'],
  [file({ 'faith-from-faces': { classes: [] } }), 'classes'],
  [file({ 'faith-from-faces': { classes: ['medium'] } }), 'classes'],
  [file({ 'faith-from-faces': { classes: ['high'], verdict: 'maybe' } }), 'verdict'],
  [file({ 'faith-from-faces': { classes: ['high'], names: ['Art. 5'] } }), 'names'],
  [file({ 'faith-from-faces': { classes: ['high'], toString: 1 } }), 'toString'],
])('a file that does not fit is one line and status 2: %s', { timeout: 60_000 }, (input, words) => {
  const { status, stderr, stdout } = run(input);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
