import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLeads } from '../../src/pilot/leads/readLeads.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { circumstances, filled } from '../support/signup.ts';

const line = (id: string, kind: 'pilot' | 'talk' = 'pilot') =>
  `${JSON.stringify(recordOf({ ...filled, kind }, { ...circumstances, id }))}\n`;
const count = (content: string) => {
  const read = readLeads(content, {});
  return 'leads' in read ? read.leads.length : read;
};

test('an enquiry counts once, where the receiver took a second try for a new one', () => {
  expect(count(line('a') + line('b') + line('a'))).toBe(2);
  expect(count('{"id":1,"kind":"pilot"}\n{"id":1,"kind":"talk"}')).toBe(2);
});

test('`cli leads` reads the folder of the receiver: every month, and nothing else in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ki-check-'));
  const leads = (path: string) => spawnSync('node', ['scripts/cli.js', 'leads', path], { encoding: 'utf8' });
  writeFileSync(join(folder, 'enquiries-2026-11.jsonl'), line('a'));
  writeFileSync(join(folder, 'enquiries-2026-12.jsonl'), `{"schema":"pi\n${line('a')}${line('b', 'talk')}`);
  writeFileSync(join(folder, 'robots-2026-12.jsonl'), line('c'));
  expect(leads(folder).stdout).toContain('2 Anfragen.');
  expect(leads(join(folder, 'missing')).status).toBe(2);
  rmSync(folder, { recursive: true });
}, 60_000);
