import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { circleIn, importsOf, sources } from './support/imports.ts';

const ROOMS = readdirSync('src/ui');
const inUi = (file: string) => file.startsWith('ui/');
const roomOf = (file: string) => file.split('/')[1] ?? '';
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** What the door of a room says, in a line that begins so. */
function door(room: string, line: 'Offers' | 'Imports' | 'Words'): string[] {
  const text = readFileSync(join('src/ui', room, 'README.md'), 'utf8');
  const found = new RegExp(`^${line}: (.*?) *$`, 'm').exec(text)?.[1];
  if (found === undefined) throw new Error(`src/ui/${room}/README.md has no line "${line}:"`);
  return found === 'everything'
    ? ['everything']
    : [...found.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** Every import of the app that crosses a wall: from a file to a file of another room. */
const crossing = sources
  .filter((file) => !file.startsWith('preview/'))
  .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
  .filter(({ file, target }) => inUi(target) && (!inUi(file) || roomOf(file) !== roomOf(target)));

test.each(ROOMS)('%s imports the rooms that its door names, and no others', (room) => {
  const used = crossing
    .filter(({ file }) => inUi(file) && roomOf(file) === room)
    .map(({ target }) => roomOf(target));
  expect(sorted(used)).toEqual(sorted(door(room, 'Imports')));
});

test.each(ROOMS)('others import from %s what its door offers, and nothing else', (room) => {
  const offered = door(room, 'Offers');
  const used = crossing
    .filter(({ target }) => roomOf(target) === room)
    .map(({ target }) => target.slice(`ui/${room}/`.length));
  if (!offered.includes('everything')) expect(sorted(used)).toEqual(sorted(offered));
});

test.each(ROOMS)('%s speaks with the words that its door names', (room) => {
  const files = sources.filter((file) => inUi(file) && roomOf(file) === room && /\.tsx?$/.test(file));
  const used = files.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/['`]([a-z][a-z-]*):[a-zA-Z$]/g)].map(
      ([, name = '']) => name,
    ),
  );
  const words = used.filter((name) => existsSync(`locales/de/${name}.json`));
  expect(sorted(words)).toEqual(sorted(door(room, 'Words')));
});

test('rooms do not lead back to themselves', () => {
  expect(circleIn(ROOMS, (room) => door(room, 'Imports'))).toBeUndefined();
});

test('no file of the source leads back to itself', () => {
  expect(circleIn(sources, importsOf)).toBeUndefined();
});

test('a circle is found', () => {
  const next: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['b'] };
  expect(circleIn(['a'], (node) => next[node] ?? [])).toEqual(['b', 'c', 'b']);
});
