import { describe, expect, test } from 'vitest';
import { discardDamaged, putUse, readRegister } from '../../src/register/store.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';
import { savedUse } from '../support/uses.ts';

const NOW = '2026-11-22T09:00:00.000Z';
const read = (storage: Storage) => readRegister(storage, { now: () => NOW, newId: () => 'new' });
const use = (id: string) => savedUse({ place: 'at' }, { id });

describe('a record of a newer version', () => {
  const newer = JSON.stringify({ format: 3, id: 'a', words: 'of tomorrow' });
  const withNewer = () => {
    const storage = new MemoryStorage();
    storage.setItem('ki-check:use:a', newer);
    return storage;
  };

  test('stays where it is for that version, and is told', () => {
    const storage = withNewer();
    putUse(storage, use('b'));
    expect(read(storage)).toEqual({ uses: [use('b')], newer: true, forbidden: false });
    discardDamaged(storage);
    expect(storage.getItem('ki-check:use:a')).toBe(newer);
  });

  test('gives way to the same use only when it is set aside', () => {
    const storage = withNewer();
    expect(putUse(storage, use('a'))).toBe(true);
    expect(read(storage)).toEqual({ uses: [use('a')], damaged: newer, forbidden: false });
    const full = withNewer();
    full.fill();
    expect(putUse(full, use('a'))).toBe(false);
    expect(full.getItem('ki-check:use:a')).toBe(newer);
  });
});
