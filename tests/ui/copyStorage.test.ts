// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { adoptRecords } from '../../src/ui/shell/adoptRecords.ts';
import { copyKeys, copyStorage } from '../../src/ui/store/copyStorage.ts';
import { FakeCaches } from '../support/worker/fakeCaches.ts';

const BASE = '/ki-test/';
const keysOf = (storage: Storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index));
beforeEach(() => localStorage.clear());

describe('a copy below a path', () => {
  test('finds its own records under the names that the app uses, and no others', () => {
    const copy = copyStorage(localStorage, BASE);
    localStorage.setItem('ki-check:use:root', 'root');
    localStorage.setItem('ki-check/ki-check/:use:other', 'other');
    localStorage.setItem('theme', 'dark');
    copy.setItem('ki-check:use:own', 'own');
    expect(copy.getItem('ki-check:use:own')).toBe('own');
    expect(copy.getItem('ki-check:use:root')).toBeNull();
    expect(keysOf(copy).filter((key) => key?.startsWith('ki-check:'))).toEqual(['ki-check:use:own']);
    expect(keysOf(localStorage)).toContain('ki-check/ki-test/:use:own');
    copy.removeItem('ki-check:use:own');
    expect(localStorage).toHaveLength(3);
  });

  test('knows changes of its own records in another window from those of the root', () => {
    const { here, there } = copyKeys(BASE);
    expect(here(there('ki-check:firm'))).toBe('ki-check:firm');
    expect(here('ki-check:firm')).not.toBe('ki-check:firm');
    expect(here('theme')).toBe('theme');
  });
});

describe('what an earlier version wrote', () => {
  const files = (page: string) => {
    const caches = new FakeCaches(location.origin);
    const match = async (url: string, { cacheName }: { cacheName: string }) =>
      (await caches.open(cacheName)).match(url);
    const kept = caches.open('ki-check-0123456789ab').then((cache) => cache.put(page, new Response('')));
    return kept.then(() => Object.assign(caches, { match }) as unknown as CacheStorage);
  };
  beforeEach(() => {
    localStorage.setItem('ki-check:use:a', 'A');
    localStorage.setItem('ki-check:firm', 'F');
    localStorage.setItem('theme', 'dark');
  });

  test.each([
    ['by a browser without caches', undefined],
    ['where only this copy is kept', files(BASE)],
  ])('moves along, once, and nothing is left behind: %s', async (_, caches) => {
    await adoptRecords(localStorage, BASE, await caches);
    const moved = ['ki-check/ki-test/:firm', 'ki-check/ki-test/:use:a', 'theme'];
    expect(keysOf(localStorage).sort()).toEqual(moved);
    expect(copyStorage(localStorage, BASE).getItem('ki-check:use:a')).toBe('A');
    localStorage.setItem('ki-check:use:b', 'B');
    await adoptRecords(localStorage, BASE, await caches);
    expect(localStorage.getItem('ki-check:use:b')).toBe('B');
  });

  test('stays with a copy at the root', async () => {
    await adoptRecords(localStorage, BASE, await files('/'));
    expect(localStorage.getItem('ki-check:use:a')).toBe('A');
    expect(localStorage).toHaveLength(3);
  });

  test('stays where it is if the storage is full', async () => {
    const full = Object.assign(copyStorage(localStorage, '/none/'), {
      key: (index: number) => localStorage.key(index),
      getItem: (key: string) => localStorage.getItem(key),
      setItem: () => {
        throw new Error('full');
      },
    });
    await expect(adoptRecords(full, BASE)).rejects.toThrow('full');
    expect(localStorage).toHaveLength(3);
  });
});
