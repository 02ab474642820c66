import { createHash } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import { filesBelow, makeRelease, zipOf } from '../../../scripts/build/release.ts';
import { emptyFolder } from '../../support/emptyFolder.ts';

const folder = emptyFolder();
const { write } = folder;
const read = (name: string) => readFileSync(join(folder.root, name));

beforeEach(() =>
  write({
    'package.json': JSON.stringify({ name: 'ki-check', version: '9.8.7', license: 'MIT' }),
    'dist/sub/index.html': '<h1>Überall</h1>',
    'dist/index.html': 'x',
    'dist/software.json': '[]',
    'release/old.zip': 'x',
  }),
);

test('a release is a ZIP of the pages, a bill of materials, what else is given, and checksums of all', () => {
  expect(makeRelease(folder.root, { 'rules.zip': Buffer.from('z') })).toEqual([
    'release/ki-check-9.8.7.zip',
    'release/ki-check-9.8.7.cdx.json',
    'release/rules.zip',
    'release/SHA256SUMS',
  ]);
  const pages = unzipSync(read('release/ki-check-9.8.7.zip'));
  expect(Object.keys(pages)).toEqual(['index.html', 'software.json', 'sub/index.html']);
  expect(strFromU8(pages['sub/index.html'] ?? new Uint8Array())).toBe('<h1>Überall</h1>');
  const lines = ['ki-check-9.8.7.zip', 'ki-check-9.8.7.cdx.json', 'rules.zip'].map((name) => {
    return `${createHash('sha256')
      .update(read(`release/${name}`))
      .digest('hex')}  ${name}\n`;
  });
  expect(read('release/SHA256SUMS').toString()).toBe(lines.join(''));
  expect(() => read('release/old.zip')).toThrow('ENOENT');
});

test('an edition has a release of its own, and leaves the other alone', () => {
  write({ 'editions/wko/operator.json': '{}', 'dist-editions/wko/software.json': '[]' });
  vi.stubEnv('EDITION', 'wko');
  const [zip = ''] = makeRelease(folder.root, {});
  vi.unstubAllEnvs();
  expect(zip).toBe('release-editions/wko/ki-check-9.8.7.zip');
  expect(Object.keys(unzipSync(read(zip)))).toEqual(['software.json']);
  expect(read('release/old.zip').toString()).toBe('x');
});

test('the ZIP does not depend on when the files were written', () => {
  const dist = join(folder.root, 'dist');
  const before = zipOf(filesBelow(dist));
  utimesSync(join(dist, 'index.html'), 1, 1);
  expect(Buffer.compare(zipOf(filesBelow(dist)), before)).toBe(0);
  write({ 'dist/index.html': 'y' });
  expect(Buffer.compare(zipOf(filesBelow(dist)), before)).not.toBe(0);
});

test('a file of the same size but with other contents has another date: hosts tell versions by both', () => {
  const dist = join(folder.root, 'dist');
  // The first file of the ZIP.
  const date = () => Buffer.from(zipOf(filesBelow(dist))).readUInt32LE(10);
  const dates = ['x', 'y', 'x'].map((content) => {
    write({ 'dist/index.html': content });
    return date();
  });
  expect(dates[1]).not.toBe(dates[0]);
  expect(dates[2]).toBe(dates[0]);
});
