import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesIn } from '../../src/receiver/followed.ts';
import { accepts, receivers } from '../support/receiverProcess.ts';

/** `POSTS=10000` for the long run. */
const POSTS = Number(process.env['POSTS'] ?? 1000);
const AT_ONCE = 20;
const { folder, start } = receivers();

/** The ids in all lines of the folder, sorted. */
function linesKept(): string[] {
  const names = readdirSync(folder());
  expect(names.every((name) => name.startsWith('enquiries-'))).toBe(true);
  const text = names.map((name) => readFileSync(join(folder(), name), 'utf8'));
  return entriesIn(text.join('').split('\n'))
    .map(({ id }) => id)
    .sort();
}

test(`${POSTS} posts over HTTP, every id to two processes in the same moment: each is accepted twice and kept once`, async () => {
  const both = await Promise.all([start(), start()]);
  const begun = performance.now();
  for (let first = 0; first < POSTS / 2; first += AT_ONCE) {
    const ids = Array.from({ length: AT_ONCE }, (_, index) => first + index);
    const answers = await Promise.all(ids.flatMap((id) => both.map((each) => accepts(each, id))));
    expect(answers).toEqual(answers.map(() => true));
  }
  console.log(`${POSTS} posts in ${Math.round(performance.now() - begun)} ms`);
  expect(linesKept()).toEqual(Array.from({ length: POSTS / 2 }, (_, id) => `id-${id}`).sort());
}, 120_000);
