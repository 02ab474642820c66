import { expect, test } from 'vitest';
import { recordOf } from '../../src/pilot/record.ts';
import type { Kept } from '../../src/receiver/answer.ts';
import { openJournal } from '../../src/receiver/journal.ts';
import { mailRound } from '../../src/receiver/mailing.ts';
import { circumstances, filled } from '../support/signup.ts';
import { memoryFolder } from './memoryFolder.ts';

const MONTH = '2026-11';
const now = () => new Date('2026-11-30T08:00:00Z');
const kept = (id: string): Kept => ({ ...recordOf(filled, { ...circumstances, id }), receivedAt: '' });

/** Three enquiries, and a mail server that does with each what its id is told to do. */
function office(failures: Record<string, unknown> = {}) {
  const folder = memoryFolder();
  const arrived: string[] = [];
  const start = () => ({
    enquiries: openJournal<Kept>(folder, 'enquiries'),
    mailed: openJournal(folder, 'mailed'),
    sent: new Set<string>(),
    send: async ({ id }: Kept) => {
      if (failures[id] !== undefined) throw failures[id];
      arrived.push(id);
    },
  });
  ['a', 'b', 'c'].forEach((id) => start().enquiries.keep(kept(id), MONTH));
  return { folder, arrived, start, failures };
}

test('each enquiry is sent once, over rounds and starts', async () => {
  const { arrived, start } = office();
  expect(await mailRound(start(), now)).toEqual({ sent: 3, waiting: 0 });
  expect(await mailRound(start(), now)).toEqual({ sent: 0, waiting: 0 });
  expect(arrived).toEqual(['a', 'b', 'c']);
});

test('one that is refused waits and holds up no other', async () => {
  const refusal = Object.assign(new Error('550'), { responseCode: 550 });
  const { arrived, start, failures } = office({ a: refusal });
  expect(await mailRound(start(), now)).toEqual({ sent: 2, waiting: 1, trouble: refusal });
  delete failures['a'];
  await mailRound(start(), now);
  expect(arrived).toEqual(['b', 'c', 'a']);
});

test('a server that is away ends the round', async () => {
  const { arrived, start } = office({ a: new Error('ECONNREFUSED') });
  expect(await mailRound(start(), now)).toMatchObject({ sent: 0, waiting: 3 });
  expect(arrived).toEqual([]);
});

test('a full disk sends nothing again and again', async () => {
  const { folder, arrived, start } = office();
  const running = start();
  folder.room = 3;
  expect(await mailRound(running, now)).toMatchObject({ sent: 0, waiting: 3 });
  await mailRound(running, now);
  folder.room = Infinity;
  expect(await mailRound(running, now)).toEqual({ sent: 3, waiting: 0 });
  expect(arrived).toEqual(['a', 'b', 'c']);
});
