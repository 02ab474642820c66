import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSources } from '../../scripts/build/checkSources.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ki-check-'));
  for (const part of ['rules', 'locales/de/rule-check.json', 'operator.json', 'operator.schema.json']) {
    cpSync(part, join(root, part), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true }));

function replace(file: string, from: string, to: string): void {
  const path = join(root, file);
  const content = readFileSync(path, 'utf8');
  if (!content.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, content.replace(from, to));
}

test('the sources as they are pass', () => expect(checkSources(root)).toEqual([]));

test('a provision that does not exist is named with file and rule, in a sentence', () => {
  replace('rules/ai-act/art-05.json', '"Art. 5 Abs. 1 lit. a"', '"Art. 5 Abs. 1 lit. z"');
  expect(checkSources(root)).toEqual([
    'rules/ai-act/art-05.json: ai-act:art-5-1-a nennt Art. 5 Abs. 1 lit. z, den es nicht gibt.',
  ]);
});

test('a rule of the wrong shape is named', () => {
  replace('rules/ai-act/art-05.json', '"riskClass": "prohibited"', '"riskClass": "forbidden"');
  const [problem] = checkSources(root);
  expect(problem).toContain('rules/ai-act/art-05.json: ai-act:art-5-1-a hat nicht die erwartete Form');
  expect(problem).toContain('prohibited');
});

test('a file that is no JSON is named', () => {
  writeFileSync(join(root, 'rules/ai-act/art-05.json'), '{');
  expect(() => checkSources(root)).toThrow('rules/ai-act/art-05.json');
});

test.each([
  ['"email": "pilot@example.at"', '"email": "pilot"', '/email'],
  ['"https://example.at/termin"', '"http://example.at/termin"', '/bookingUrl'],
  ['"https://ki-check.example.at/"', '"https://ki-check.example.at"', '/siteUrl'],
  ['"name": "OdoubleT"', '"nane": "OdoubleT"', 'name'],
])('wrong settings: %s', (from, to, place) => {
  replace('operator.json', from, to);
  const [problem] = checkSources(root);
  expect(problem).toContain('operator.json');
  expect(problem).toContain(place);
});
