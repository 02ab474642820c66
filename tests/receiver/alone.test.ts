import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aloneIn } from '../../scripts/receiver/alone.ts';
import { emptyFolder } from '../support/emptyFolder.ts';

const folder = emptyFolder();

test('a file shows that somebody is at work; afterwards nothing is left, even if it failed', () => {
  const alone = aloneIn(folder.root);
  expect(alone('id', () => readdirSync(folder.root))).toEqual(['id.busy']);
  expect(() =>
    alone('id', () => {
      throw new Error('full');
    }),
  ).toThrow('full');
  expect(readdirSync(folder.root)).toEqual([]);
});

test('what a killed process left behind holds up one name, once', () => {
  folder.write({ 'id.busy': '' });
  const alone = aloneIn(folder.root);
  expect(alone('other', () => 'done')).toBe('done');
  const begun = performance.now();
  expect(alone('id', () => 'done')).toBe('done');
  expect(performance.now() - begun).toBeGreaterThan(500);
  expect(readdirSync(folder.root)).toEqual([]);
});
