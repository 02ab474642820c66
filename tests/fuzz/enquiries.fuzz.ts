import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderLeads } from '../../src/cli/renderLeads.ts';
import { countLeads } from '../../src/pilot/leads/countLeads.ts';
import { readLeads } from '../../src/pilot/leads/readLeads.ts';
import { outcomeOf } from '../../src/pilot/outcome.ts';
import { KEPT_FOR_MS, OUTBOX_KEY, readWaiting } from '../../src/pilot/outbox.ts';
import { recordOf } from '../../src/pilot/record.ts';
import type { Kept } from '../../src/receiver/answer.ts';
import { answerTo } from '../../src/receiver/answer.ts';
import { openJournal } from '../../src/receiver/journal.ts';
import { memoryFolder } from '../receiver/memoryFolder.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';
import { textIn } from '../support/report.ts';
import { circumstances, filled } from '../support/signup.ts';
import { anyJson, anyValue, damaged, fuzz } from './input.ts';

const record = recordOf({ ...filled, sendsResult: true }, circumstances);
const line = JSON.stringify(record);
const origin = 'https://example.at';
const DAY_MS = 24 * 60 * 60 * 1000;

/** The record with one of its fields put in the place of any value. */
const changed = fc.tuple(fc.constantFrom(...Object.keys(record)), anyValue).map(([field, value]) => {
  try {
    return JSON.stringify({ ...record, [field]: value });
  } catch {
    return '';
  }
});

test('whatever is posted, the receiver answers, and what it takes is one whole line that `leads` reads', async () => {
  const type = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain');
  const form = fc.webQueryParameters();
  const body = fc.oneof(damaged(line), changed, anyJson, form, fc.string({ unit: 'binary' }));
  await fuzz('posted enquiries', fc.tuple(body, type), ([posted, as]) => {
    const folder = memoryFolder();
    const open = (series: string) => openJournal<Kept>(folder, series);
    const { status } = answerTo(
      { origin, type: as, body: posted, who: 'x', at: new Date('2026-11-30T08:00:00Z') },
      {
        ...{ origin, honeypot: 'website', enquiries: open('enquiries'), robots: open('robots') },
        ...{ mayPost: () => true, onNew: () => undefined, onTrouble: () => undefined },
      },
    );
    expect([200, 400, 422]).toContain(status);
    const kept = [...folder.files.values()].join('');
    expect(kept.split('\n').length).toBe(status === 200 ? 2 : 1);
    if (status === 200) expect(readLeads(kept, {})).toMatchObject({ leads: [{}], left: [] });
  });
});

test('what waits on the device is an enquiry of ours from the last days, or is gone', async () => {
  const now = Date.parse('2026-11-26T10:00:00.000Z');
  const saved = (at: number) =>
    JSON.stringify({ record, trap: '', url: `${origin}/form`, savedAt: new Date(at).toISOString() });
  const days = fc.integer({ min: -30, max: 30 }).map((each) => saved(now + each * DAY_MS));
  await fuzz('waiting enquiries', fc.oneof(days, damaged(saved(now)), anyJson), (raw) => {
    const storage = new MemoryStorage();
    storage.setItem(OUTBOX_KEY, raw);
    const waiting = readWaiting(storage, now);
    const age = now - Date.parse(waiting?.savedAt ?? '');
    if (waiting) expect(age >= -DAY_MS && age < KEPT_FOR_MS).toBe(true);
    else expect(storage.getItem(OUTBOX_KEY)).toBeNull();
  });
});

test('whatever a receiver answers, it means something', async () => {
  await fuzz(
    'answers of a receiver',
    fc.tuple(fc.integer({ min: 100, max: 599 }), anyValue),
    ([status, body]) => {
      const outcome = outcomeOf(status, body, {});
      expect(['sent', 'busy', 'rejected']).toContain(outcome.kind);
      if (outcome.kind === 'rejected')
        expect(outcome.messages.every((each) => typeof each === 'string')).toBe(true);
    },
  );
});

/** A file of enquiries becomes a report that says of every line what became of it. */
function isReported(content: string): void {
  const read = readLeads(content, {});
  if ('code' in read) return;
  const report = renderLeads(countLeads(read.leads), read.left, textIn('de'));
  expect(report).not.toMatch(/undefined|\[object|cli:|[^\\]<script/);
}

test('a damaged table of enquiries is refused, or reported as far as it can be read', async () => {
  const table = 'kind;branch;size;message;name\r\npilot;trade;2-9;"Hallo; <script>";Huber\r\ntalk;;;;\r\n';
  await fuzz('tables of enquiries', damaged(table), isReported);
});

test('so are damaged lines of enquiries', async () => {
  await fuzz('lines of enquiries', damaged(`${line}\n${line.replace('id-1', 'id-2')}\n`), isReported);
});
