// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { deleteStored, storedKeys } from '../../src/ui/store/deleteStored.ts';
import { STORED } from '../../src/ui/store/stored.ts';
import { of } from '../support/leaves.ts';

/** Written by the service worker, which is no part of `src/`. */
const ANNOUNCED = ['ki-check / '];
/** They hand on keys of others. */
const HAND_ON = ['ui/shell/adoptRecords.ts', 'ui/store/copyStorage.ts'];
const LIST = 'ui/store/stored.ts';
/** A prefix that only reads what others have written. */
const READS_ALL = "'ki-check:'";

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && name !== LIST && !name.startsWith('preview'),
);
const codeOf = (name: string) => readFileSync(join('src', name), 'utf8');
/** Every key in quotes that begins like those of the app. */
const used = new Set(
  files.flatMap((name) =>
    [...codeOf(name).matchAll(/'(ki-check:[a-z-]+:?)'/g)].map((match) => match[1] ?? ''),
  ),
);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('the list of what lies on the device', () => {
  const listed = STORED.map(({ key }) => key);

  test('names every key that the code uses', () => {
    expect(used.size).toBeGreaterThanOrEqual(5);
    expect([...used].filter((key) => !listed.includes(key))).toEqual([]);
  });

  test('names no key that nothing uses', () =>
    expect(listed.filter((key) => !used.has(key) && !ANNOUNCED.includes(key))).toEqual([]));

  test('cannot be passed by: who touches the storage names its keys with this beginning', () => {
    const touching = files.filter((name) => /\.setItem\(/.test(codeOf(name)));
    const named = touching.filter((name) => /'ki-check:[a-z-]+:?'|_KEY\b/.test(codeOf(name)));
    expect(touching).toEqual([...named, ...HAND_ON].sort());
    expect(files.filter((name) => codeOf(name).includes(READS_ALL)).sort()).toEqual([
      'boot.ts',
      'ui/store/checkUnderWay.ts',
      'ui/store/copyStorage.ts',
    ]);
    expect(files.filter((name) => /document\.cookie|indexedDB/.test(codeOf(name)))).toEqual([]);
  });

  test.each(LANGUAGES)('has texts in %s for each entry, and no others', (language) => {
    const ids = [...of(language).keys()]
      .filter((key) => key.startsWith('privacy.stored.rows.') && key.endsWith('.what'))
      .map((key) => key.split('.')[3]);
    expect(ids.sort()).toEqual(STORED.map(({ id }) => id).sort());
  });
});

test('deleting takes all that is ours and nothing else', async () => {
  STORED.filter(({ area }) => area === 'local').forEach(({ key }) => localStorage.setItem(`${key}x`, '1'));
  STORED.filter(({ area }) => area === 'session').forEach(({ key }) => sessionStorage.setItem(key, '1'));
  localStorage.setItem('of-another-site', '1');
  expect(storedKeys().length).toBe(STORED.length - 1);
  await deleteStored();
  expect(storedKeys()).toEqual([]);
  expect(localStorage.getItem('of-another-site')).toBe('1');
});
