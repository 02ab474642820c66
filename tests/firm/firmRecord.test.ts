import { afterEach, beforeEach, expect, test } from 'vitest';
import { FIRM_KEY, isFirmNewer, putFirm, readFirm } from '../../src/firm/firmRecord.ts';
import { DAMAGED_KEY } from '../../src/register/damaged.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';

let storage: MemoryStorage;
beforeEach(() => (storage = new MemoryStorage()));
afterEach(() => storage.clear());

test('what is written is read', () => {
  expect(putFirm(storage, { place: 'at', 'works-council': false }, ruleSet)).toBe(true);
  expect(readFirm(storage, ruleSet)).toEqual({ place: 'at', 'works-council': false });
});

test('nothing kept, and no storage at all', () => {
  expect(readFirm(storage, ruleSet)).toBeUndefined();
  expect(readFirm(undefined, ruleSet)).toBeUndefined();
  expect(putFirm(undefined, {}, ruleSet)).toBe(false);
});

test.each([
  ['no JSON', 'kaputt'],
  ['without answers', '{"format":1,"ruleSet":"ki-check@2026.11.29"}'],
  ['with an answer that is none', '{"format":1,"ruleSet":"ki-check@2026.11.29","answers":{"place":{}}}'],
])('a record that is %s is set aside and not lost', (_, raw) => {
  storage.setItem(FIRM_KEY, raw);
  expect(readFirm(storage, ruleSet)).toBeUndefined();
  expect([storage.getItem(FIRM_KEY), storage.getItem(DAMAGED_KEY)]).toEqual([null, raw]);
});

test('what a newer version wrote stays for it, until something else is said; then it is set aside', () => {
  const raw = '{"format":2,"ruleSet":"ki-check@2099.1.1","answers":{"place":"at"}}';
  storage.setItem(FIRM_KEY, raw);
  expect(readFirm(storage, ruleSet)).toBeUndefined();
  expect([storage.getItem(FIRM_KEY), isFirmNewer(storage)]).toEqual([raw, true]);
  expect(putFirm(storage, { place: 'de' }, ruleSet)).toBe(true);
  expect([storage.getItem(DAMAGED_KEY), readFirm(storage, ruleSet)]).toEqual([raw, { place: 'de' }]);
  expect(isFirmNewer(storage)).toBe(false);
});

test('what cannot be read is not overwritten while there is no room to set it aside', () => {
  storage = new MemoryStorage({ rejects: DAMAGED_KEY });
  storage.setItem(FIRM_KEY, 'kaputt');
  expect(readFirm(storage, ruleSet)).toBeUndefined();
  expect(putFirm(storage, { place: 'de' }, ruleSet)).toBe(false);
  expect(storage.getItem(FIRM_KEY)).toBe('kaputt');
});

test('answers that today asks for no more, or that are about a use, are left out', () => {
  const answers = { place: 'mars', 'use-case': 'invoices', 'no-such': true, 'works-council': true };
  storage.setItem(FIRM_KEY, JSON.stringify({ format: 1, ruleSet: 'ki-check@2026.11.29', answers }));
  expect(readFirm(storage, ruleSet)).toEqual({ 'works-council': true });
});
