import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesIn } from '../../src/receiver/followed.ts';
import type { Receiver } from '../support/receiverProcess.ts';
import { accepts, receivers } from '../support/receiverProcess.ts';

const { folder, start } = receivers();

/** The ids in the lines of the files, and how many lines are no enquiry. */
function kept(): { ids: string[]; torn: number } {
  const files = readdirSync(folder()).filter((name) => name.startsWith('enquiries-'));
  const text = files.map((name) => readFileSync(join(folder(), name), 'utf8'));
  const lines = text.join('').split('\n').filter(Boolean);
  const entries = entriesIn(lines);
  return { ids: entries.map(({ id }) => id).sort(), torn: lines.length - entries.length };
}
const idsOf = (numbers: Iterable<number>) => [...numbers].map((each) => `id-${each}`).sort();
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

test('two processes on one folder, one of them killed in the middle: nothing accepted is lost, nothing is there twice', async () => {
  const [first, second] = await Promise.all([start(), start()]);
  const accepted = new Set<number>();
  const post = async (to: Receiver, id: number) => {
    if (await accepts(to, id)) accepted.add(id);
    if (accepted.size >= 60) void first.kill();
  };
  const both = (id: number) => Promise.all([post(first, id), post(second, id)]);
  for (let id = 0; id < 120; id += 10) await Promise.all(upTo(10).map((each) => both(id + each)));
  expect(await accepts(first, 0)).toBe(false);
  const after = kept();
  expect(after.ids).toEqual(expect.arrayContaining(idsOf(accepted)));
  const third = await start();
  await Promise.all(upTo(130).map((id) => post(third, id)));
  expect(accepted.size).toBe(130);
  expect(kept().ids).toEqual(idsOf(upTo(130)));
}, 60_000);

test.runIf(process.platform === 'linux')(
  'a full disk: what it did not take is not accepted, and is taken when there is room again',
  async () => {
    const [full, roomy] = await Promise.all([start({}, '4'), start()]);
    const answers: boolean[] = [];
    for (const id of upTo(12)) answers.push(await accepts(full, id));
    expect(answers[0]).toBe(true);
    expect(answers.at(-1)).toBe(false);
    expect(kept()).toMatchObject({ ids: idsOf(upTo(answers.indexOf(false))), torn: 1 });
    for (const id of upTo(12)) expect(await accepts(roomy, id)).toBe(true);
    expect(kept()).toMatchObject({ torn: 1 });
    expect(kept().ids).toEqual(idsOf(upTo(12)));
  },
  60_000,
);
