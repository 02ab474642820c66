import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Lines of a file, with comments: more than that is two things in one file. */
const MOST_LINES = 150;
const FOLDERS = ['src', 'scripts', 'tests', 'bench', 'deploy'];
/** What others wrote or a build made. */
const FOREIGN = /(?:^|\/)(?:node_modules|dist[\w-]*)\//;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
).filter((file) => /\.(?:tsx?|js|css)$/.test(file) && !FOREIGN.test(file));
const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

test('no file of code, tests or styles is longer than one can keep in mind', () => {
  const long = files.filter((file) => linesOf(file) > MOST_LINES);
  expect(long.map((file) => `${file}: ${linesOf(file)} lines. Split it where its meaning does`)).toEqual([]);
});
