import { describe, expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import { discardDamaged, restoreAnswers, saveAnswers } from '../../src/wizard/savedAnswers.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';

const KEY = 'ki-check:current';
const saved = { name: 'Newsletter', answers: { 'use-case': 'marketing-texts', place: 'at', roles: ['use'] } };

test('what was saved is restored', () => {
  const storage = new MemoryStorage();
  expect(restoreAnswers(storage, ruleSet)).toEqual({ dropped: [], forbidden: false });
  expect(saveAnswers(storage, ruleSet, saved)).toBe(true);
  expect(restoreAnswers(storage, ruleSet)).toEqual({
    saved,
    dropped: [],
    ruleSet: `${ruleSet.id}@${ruleSet.version}`,
    forbidden: false,
  });
});

describe('ticks in the plan', () => {
  const rule = Object.keys(ruleSet.rules)[0] ?? '';

  test('stand beside the answers, and leave no trace while there are none', () => {
    const storage = new MemoryStorage();
    saveAnswers(storage, ruleSet, { ...saved, done: [rule] });
    expect(restoreAnswers(storage, ruleSet).saved).toEqual({ ...saved, done: [rule] });
    saveAnswers(storage, ruleSet, { ...saved, done: [] });
    expect(storage.getItem(KEY)).not.toContain('done');
  });

  test.each([
    [['no-such:rule', rule, rule, 7, null], [rule]],
    ['x', undefined],
    [{ 0: rule }, undefined],
    [null, undefined],
  ])('%j is read as %j, and never damages the answers', (done, expected) => {
    const storage = new MemoryStorage();
    storage.setItem(KEY, JSON.stringify({ format: 1, ruleSet: 'x', ...saved, done }));
    const restored = restoreAnswers(storage, ruleSet);
    expect(restored.saved?.done).toEqual(expected);
    expect(restored.saved?.answers).toEqual(saved.answers);
    expect(restored).not.toHaveProperty('damaged');
  });
});

test('no answers, nothing stored', () => {
  const storage = new MemoryStorage();
  saveAnswers(storage, ruleSet, saved);
  saveAnswers(storage, ruleSet, { name: '', answers: {} });
  expect(storage.length).toBe(0);
});

test('a newer rule set keeps the answers it knows and names the others', () => {
  const storage = new MemoryStorage();
  const answers = { ...saved.answers, colour: 'red', place: 'mars' };
  storage.setItem(KEY, JSON.stringify({ format: 1, ruleSet: 'ki-check@2025.1.1', name: '', answers }));
  const restored = restoreAnswers(storage, ruleSet);
  expect(restored.saved?.answers).toEqual({ 'use-case': 'marketing-texts', roles: ['use'] });
  expect(restored.dropped.map((each) => each.question)).toEqual(['place', 'colour']);
  expect(restored.ruleSet).toBe('ki-check@2025.1.1');
});

describe('what cannot be read', () => {
  test.each([
    '',
    'no json',
    'null',
    '[]',
    '{}',
    '{"format":2,"ruleSet":"x","name":"","answers":{}}',
    '{"format":1,"ruleSet":"x","name":"","answers":[]}',
  ])('%j is kept aside until the user lets go of it', (raw) => {
    const storage = new MemoryStorage();
    storage.setItem(KEY, raw);
    expect(restoreAnswers(storage, ruleSet)).toEqual({ dropped: [], damaged: raw, forbidden: false });
    saveAnswers(storage, ruleSet, saved);
    expect(restoreAnswers(storage, ruleSet)).toMatchObject({ saved, damaged: raw });
    discardDamaged(storage);
    expect(restoreAnswers(storage, ruleSet)).not.toHaveProperty('damaged');
  });

  test('is kept even when it happens twice', () => {
    const storage = new MemoryStorage();
    for (const raw of ['first', 'second']) {
      storage.setItem(KEY, raw);
      restoreAnswers(storage, ruleSet);
    }
    expect(restoreAnswers(storage, ruleSet).damaged).toBe('first\nsecond');
  });
});

describe('a storage that is full or forbidden', () => {
  test('is said, and nothing is thrown', () => {
    const full = new MemoryStorage({ fails: true });
    expect(restoreAnswers(undefined, ruleSet)).toEqual({ dropped: [], forbidden: true });
    expect(restoreAnswers(full, ruleSet).forbidden).toBe(true);
    expect(saveAnswers(full, ruleSet, saved)).toBe(false);
    expect(saveAnswers(undefined, ruleSet, saved)).toBe(false);
    expect(() => discardDamaged(full)).not.toThrow();
  });

  test('does not lose unreadable data that it cannot set aside', () => {
    const storage = new MemoryStorage({ rejects: 'ki-check:damaged' });
    storage.setItem(KEY, 'broken');
    expect(restoreAnswers(storage, ruleSet).forbidden).toBe(true);
    expect(storage.getItem(KEY)).toBe('broken');
  });
});
