import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const text = readFileSync('docs/architecture.md', 'utf8');
const links = [...text.matchAll(/\[`(\w+)`\]\(([^)]+)\)/g)].map(([, name = '', file = '']) => ({
  name,
  file: join('docs', file),
}));

test('the walk from an answer to the screen names things', () => {
  expect(links.length).toBeGreaterThan(10);
});

test.each(links)('$name is what $file exports', ({ name, file }) => {
  const source = readFileSync(file, 'utf8');
  // `session` is the file itself.
  const isFile = file.endsWith(`/${name}.ts`);
  expect(isFile || new RegExp(`export (?:async )?(?:function|const) ${name}\\b`).test(source)).toBe(true);
});

/** What these documents name in backticks. */
const named = [text, readFileSync('docs/adr/0029-what-is-written-by-hand.md', 'utf8')].flatMap((each) =>
  [...each.matchAll(/`((?:src|tests|scripts)\/[\w./-]+)`/g)].map(([, path = '']) => path),
);

test.each([...new Set(named)])('%s is there', (path) => {
  expect(existsSync(path)).toBe(true);
});
