import { describe, expect, test } from 'vitest';
import { KEPT_FOR_MS, OUTBOX_KEY, putWaiting, readWaiting, removeWaiting } from '../../src/pilot/outbox.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';
import { circumstances, filled } from '../support/signup.ts';

const savedAt = '2026-11-26T10:00:00.000Z';
const waiting = {
  record: recordOf(filled, circumstances),
  trap: '',
  url: 'https://example.at/form',
  savedAt,
};
const SAVED = Date.parse(savedAt);

describe('the outbox', () => {
  test('gives back what was put in, with the same id, until it is removed', () => {
    const storage = new MemoryStorage();
    expect(putWaiting(storage, waiting)).toBe(true);
    expect(readWaiting(storage, SAVED + KEPT_FOR_MS - 1)).toEqual(waiting);
    removeWaiting(storage);
    expect(storage.length).toBe(0);
  });

  test('keeps one entry', () => {
    const storage = new MemoryStorage();
    putWaiting(storage, waiting);
    putWaiting(storage, { ...waiting, url: 'https://example.at/other' });
    expect(storage.length).toBe(1);
  });

  test('deletes what is seven days old', () => {
    const storage = new MemoryStorage();
    putWaiting(storage, waiting);
    expect(readWaiting(storage, SAVED + KEPT_FOR_MS)).toBeUndefined();
    expect(storage.length).toBe(0);
  });

  test.each([
    ['a wrong clock saved it', SAVED - 3_600_000],
    ['its day is none', Number.NaN],
  ])('deletes what has no age: %s', (_, now) => {
    const storage = new MemoryStorage();
    putWaiting(storage, waiting);
    expect(readWaiting(storage, now)).toBeUndefined();
    expect(storage.length).toBe(0);
  });

  test.each(['{', 'null', '{"record":{"schema":"other/1"}}', '[]'])(
    'deletes what it cannot read: %s',
    (raw) => {
      const storage = new MemoryStorage();
      storage.setItem(OUTBOX_KEY, raw);
      expect(readWaiting(storage, SAVED)).toBeUndefined();
      expect(storage.length).toBe(0);
    },
  );

  test('a forbidden or missing storage takes nothing and does no harm', () => {
    for (const storage of [undefined, new MemoryStorage({ fails: true })]) {
      expect(putWaiting(storage, waiting)).toBe(false);
      expect(readWaiting(storage, SAVED)).toBeUndefined();
      removeWaiting(storage);
    }
  });
});
