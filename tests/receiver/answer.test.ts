import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../src/pilot/outcome.ts';
import { readLeads } from '../../src/pilot/leads/readLeads.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { requestOf } from '../../src/pilot/request.ts';
import type { Desk, Kept, Post } from '../../src/receiver/answer.ts';
import { answerTo } from '../../src/receiver/answer.ts';
import { openJournal } from '../../src/receiver/journal.ts';
import { limitOf } from '../../src/receiver/limits.ts';
import { circumstances, filled, signup } from '../support/signup.ts';
import { memoryFolder } from './memoryFolder.ts';

const record = recordOf({ ...filled, sendsResult: true }, circumstances);
const at = new Date('2026-11-30T08:00:00Z');
const post: Post = {
  ...{ origin: 'https://example.at', type: 'application/json; charset=utf-8', who: 'x', at },
  body: JSON.stringify(record),
};

function desk() {
  const folder = memoryFolder();
  const told: string[] = [];
  const open = (series: string) => openJournal<Kept>(folder, series);
  const made: Desk = {
    ...{ origin: 'https://example.at', honeypot: 'website', mayPost: limitOf(3, 1000) },
    ...{ enquiries: open('enquiries'), robots: open('robots') },
    onNew: () => told.push('new'),
    onTrouble: (error) => told.push(String(error)),
  };
  return { ...made, folder, told };
}
const statusOf = (part: Partial<Post>) => answerTo({ ...post, ...part }, desk()).status;

describe('an enquiry', () => {
  test.each(['json', 'form'] as const)(
    'is kept as the form sends it (%s), once, and `leads` reads it',
    (format) => {
      const { folder, told, ...own } = desk();
      const { body, headers } = requestOf(record, '', { ...signup, format });
      const type = headers['Content-Type'] ?? 'application/x-www-form-urlencoded;charset=UTF-8';
      for (const status of [200, 200]) {
        const answer = answerTo({ ...post, type, body: String(body) }, own);
        expect(answer.status).toBe(status);
        expect(outcomeOf(answer.status, answer.body, {})).toEqual({ kind: 'sent' });
      }
      const file = folder.files.get('enquiries-2026-11.jsonl') ?? '';
      expect(JSON.parse(file)).toEqual({ ...record, receivedAt: at.toISOString() });
      expect(readLeads(file, {})).toMatchObject({
        left: [],
        leads: [{ kind: 'pilot', resultClass: 'minimal-high' }],
      });
      expect(told).toEqual(['new']);
    },
  );

  test('that waited since before the tasks went along is taken', () => {
    const body = JSON.stringify({ ...record, hardestTasks: undefined });
    expect(statusOf({ body })).toBe(200);
  });

  test('of a result without an open task is taken', () => {
    expect(statusOf({ body: JSON.stringify({ ...record, hardestTasks: '' }) })).toBe(200);
  });

  test('without a result has none', () => {
    const bare = recordOf(filled, circumstances);
    expect(statusOf({ body: JSON.stringify(bare) })).toBe(200);
  });

  test('of a robot is laid aside, and the robot learns nothing', () => {
    const { folder, told, ...own } = desk();
    const { body } = requestOf(record, 'http://spam', signup);
    expect(answerTo({ ...post, body: String(body) }, own)).toEqual({ status: 200, body: { success: true } });
    expect([[...folder.files.keys()], told]).toEqual([['robots-2026-11.jsonl'], []]);
  });

  test('is not accepted by a full disk', () => {
    const { folder, told, ...own } = desk();
    folder.room = 10;
    expect(answerTo(post, own)).toEqual({ status: 503 });
    expect(outcomeOf(503, undefined, {})).toEqual({ kind: 'busy' });
    expect(told).toEqual(['Error: no space left on device']);
  });
});

describe('what is not taken', () => {
  test.each([
    ['from another site', { origin: 'https://example.com' }, 403],
    ['from no site', { origin: '' }, 403],
    ['no JSON', { body: '{' }, 400],
    ['a list', { body: '[]' }, 400],
    ['a file', { type: 'multipart/form-data' }, 400],
  ])('%s', (_, part, status) => expect(statusOf(part)).toBe(status));

  test('more than is allowed in a window; the next one begins anew', () => {
    const own = desk();
    const statuses = [0, 1, 2, 3, 1000].map(
      (ms) => answerTo({ ...post, at: new Date(+at + ms) }, own).status,
    );
    expect(statuses).toEqual([200, 200, 200, 429, 200]);
    expect(answerTo({ ...post, who: 'y' }, own).status).toBe(200);
  });

  test.each([
    ['schema', 'pilot-signup/0'],
    ['id', '../x'],
    ['requestedAt', 'heute'],
    ['kind', ''],
    ['name', ' '],
    ['name', 'x'.repeat(101)],
    ['email', 'name'],
    ['phone', 'x'],
    ['branch', 'x'],
    ['size', '02.Sep'],
    ['message', 5],
    ['message', 'x'.repeat(2001)],
    ['lang', '<b>'],
    ['campaign', 'A B'],
    ['page', 'https://example.com'],
    ['resultClass', 'x'],
    ['openPoints', -1],
    ['openPoints', '1e3'],
    ['openQuestions', 1.5],
    ['hardestTasks', 3],
    ['hardestTasks', 'x'.repeat(601)],
    ['hardestTasks', 'a\nb'],
    ['consentText', undefined],
  ])('%s: %j, which no form of ours sends', (field, value) => {
    const { status, body } = answerTo(
      { ...post, body: JSON.stringify({ ...record, [field]: value }) },
      desk(),
    );
    expect([status, body]).toEqual([422, { success: false, errors: [{ field }] }]);
  });

  test('more than the form has is left out', () => {
    const { folder, ...own } = desk();
    answerTo({ ...post, body: JSON.stringify({ ...record, ip: '192.0.2.1', __proto__: 1 }) }, own);
    expect(folder.files.get('enquiries-2026-11.jsonl')).not.toContain('192.0.2.1');
  });

  test('a field of the form that is wrong is marked in the form', () => {
    const { status, body } = answerTo({ ...post, body: JSON.stringify({ ...record, email: 'x' }) }, desk());
    expect(outcomeOf(status, body, {})).toEqual({ kind: 'rejected', messages: [], fields: ['email'] });
  });
});
