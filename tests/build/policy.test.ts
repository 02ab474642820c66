import { afterEach, beforeEach, expect, test } from 'vitest';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSources } from '../../scripts/build/checkSources.ts';
import { policyOf, receiverOf } from '../../scripts/build/policy.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ki-check-'));
  for (const part of ['locales', 'rules', 'operator.schema.json'])
    cpSync(part, join(root, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function sendTo(url: string): void {
  const settings = JSON.parse(readFileSync('operator.json', 'utf8')) as { signup: object };
  writeFileSync(
    join(root, 'operator.json'),
    JSON.stringify({ ...settings, signup: { ...settings.signup, url } }),
  );
}

test.each([
  ['', "connect-src 'self';"],
  ['https://forms.example.at/f/1?x=1', "connect-src 'self' https://forms.example.at;"],
  ['http://localhost:8080/form', "connect-src 'self' http://localhost:8080;"],
])('a form sent to %j: the page may reach that origin and no other', (url, policy) => {
  sendTo(url);
  expect(checkSources(root)).toEqual([]);
  expect(policyOf({ styles: '', receiver: receiverOf(root) })).toContain(policy);
});

test.each([
  'http://example.at/form',
  'localhost',
  "https://example.at/ 'unsafe-inline'",
  'http://localhost.example.at/',
])('the settings refuse %s', (url) => {
  sendTo(url);
  expect(checkSources(root).join()).toContain('/signup/url');
});
