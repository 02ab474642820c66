import { describe, expect, test } from 'vitest';
import { printUse } from '../../src/register/parseUse.ts';
import { discardDamaged, putUse, readRegister, removeUse } from '../../src/register/store.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';
import { savedUse } from '../support/uses.ts';

const NOW = '2026-11-22T09:00:00.000Z';
let count = 0;
const edge = { now: () => NOW, newId: () => `new-${++count}` };
const read = (storage: Storage | undefined) => readRegister(storage, edge);
const use = (id: string, savedAt = '2026-11-21T10:00:00.000Z') =>
  savedUse({ 'use-case': 'invoices', place: 'at' }, { id, savedAt, done: ['dsgvo:art-30-records'] });

test('each use has a place of its own; the latest comes first', () => {
  const storage = new MemoryStorage();
  const [old, fresh] = [use('a'), use('b', NOW)];
  expect([putUse(storage, old), putUse(storage, fresh)]).toEqual([true, true]);
  expect(read(storage)).toEqual({ uses: [fresh, old], forbidden: false });
  removeUse(storage, 'b');
  expect(read(storage).uses).toEqual([old]);
});

test('two tabs that each write their own use do not touch the other', () => {
  const storage = new MemoryStorage();
  const [mine, theirs] = [use('mine'), use('theirs')];
  const seenByMe = read(storage);
  putUse(storage, theirs);
  putUse(storage, mine);
  expect(seenByMe.uses).toEqual([]);
  expect(read(storage).uses).toHaveLength(2);
});

describe('the single record of format 1', () => {
  const old = { format: 1, ruleSet: 'ki-check@2025.1.1', name: 'Post', answers: { place: 'at' } };

  test('becomes a use, with everything it said', () => {
    const storage = new MemoryStorage();
    storage.setItem('ki-check:current', JSON.stringify({ ...old, done: ['dsgvo:art-30-records', 7] }));
    const expected = {
      id: 'first',
      name: 'Post',
      ruleSet: 'ki-check@2025.1.1',
      createdAt: NOW,
      savedAt: NOW,
      answers: { place: 'at' },
      done: ['dsgvo:art-30-records'],
    };
    expect(read(storage).uses).toEqual([expected]);
    expect(read(storage).uses).toEqual([expected]);
    expect(storage.getItem('ki-check:current')).toBeNull();
  });

  test('written again by an older version, it becomes another use', () => {
    const storage = new MemoryStorage();
    for (const name of ['eins', 'zwei']) {
      storage.setItem('ki-check:current', JSON.stringify({ ...old, name }));
      read(storage);
    }
    expect(
      read(storage)
        .uses.map((each) => each.name)
        .sort(),
    ).toEqual(['eins', 'zwei']);
  });

  test('stays where it is while the storage is full, and can be used', () => {
    const storage = new MemoryStorage();
    storage.setItem('ki-check:current', JSON.stringify(old));
    storage.fill();
    expect(read(storage).uses).toMatchObject([{ name: 'Post' }]);
    expect(storage.getItem('ki-check:current')).toBe(JSON.stringify(old));
  });

  test('without answers it is let go', () => {
    const storage = new MemoryStorage();
    storage.setItem('ki-check:current', JSON.stringify({ ...old, answers: {} }));
    expect(read(storage).uses).toEqual([]);
    expect(storage.length).toBe(0);
  });

  test.each(['', 'no json', 'null', '[]', '{}', '{"format":1,"ruleSet":"x","name":"","answers":[]}'])(
    '%j is kept aside until the user lets go of it',
    (raw) => {
      const storage = new MemoryStorage();
      storage.setItem('ki-check:current', raw);
      expect(read(storage)).toEqual({ uses: [], damaged: raw, forbidden: false });
      expect(storage.getItem('ki-check:current')).toBeNull();
      discardDamaged(storage);
      expect(read(storage)).not.toHaveProperty('damaged');
    },
  );
});

describe('a record that cannot be read', () => {
  const good = use('good');
  const bad: readonly [string, object][] = [
    ['a format from before uses had an id', { format: 1 }],
    ['another id than its place', { id: 'other' }],
    ['no instant', { savedAt: 'yesterday' }],
    ['an answer that is none', { answers: { place: 3 } }],
    ['answers in a list', { answers: ['at'] }],
    ['a name that is none', { name: 7 }],
    ['an instant before all clocks', { savedAt: '0000-01-01T00:00:00Z' }],
    ['a class that does not exist', { verdict: { atLeast: 'awful', atMost: 'high', duties: [] } }],
  ];

  test.each(bad)('%s: is set aside as it was, and does not hurt the others', (_, change) => {
    const storage = new MemoryStorage();
    const raw = JSON.stringify({ ...JSON.parse(printUse(use('bad'))), ...change });
    storage.setItem('ki-check:use:bad', raw);
    putUse(storage, good);
    expect(read(storage)).toEqual({ uses: [good], damaged: raw, forbidden: false });
    expect(storage.getItem('ki-check:use:bad')).toBeNull();
  });

  test('is never lost, whether there are several or no room to set it aside', () => {
    const storage = new MemoryStorage();
    for (const raw of ['first', 'second']) {
      storage.setItem('ki-check:use:bad', raw);
      read(storage);
    }
    expect(read(storage).damaged).toBe('first\nsecond');
    storage.setItem('ki-check:use:worse', 'third');
    putUse(storage, good);
    storage.fill();
    expect(read(storage)).toMatchObject({ uses: [good], damaged: 'first\nsecond\nthird' });
    expect(storage.getItem('ki-check:use:worse')).toBe('third');
    discardDamaged(storage);
    expect(read(storage)).toEqual({ uses: [good], forbidden: false });
  });
});

describe('a storage that is full or forbidden', () => {
  test('is said, and nothing is thrown', () => {
    for (const storage of [undefined, new MemoryStorage({ fails: true })]) {
      expect(read(storage)).toEqual({ uses: [], forbidden: true });
      expect(putUse(storage, use('a'))).toBe(false);
      expect(() => discardDamaged(storage)).not.toThrow();
    }
  });

  test('full: what is there can be read, and what is new is refused', () => {
    const storage = new MemoryStorage();
    putUse(storage, use('a'));
    storage.fill();
    expect(putUse(storage, use('b'))).toBe(false);
    expect(read(storage)).toEqual({ uses: [use('a')], forbidden: false });
  });
});
