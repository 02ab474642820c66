import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { of } from '../support/leaves.ts';

const SOURCES = import.meta.glob<string>('/src/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});
/** `t('check:review.title')`, as far as the address stands there as a whole. */
const USED = /\bt\(\s*'([a-z-]+):([\w.-]+)'/g;
const used = new Set(
  Object.values(SOURCES).flatMap((source) =>
    [...source.matchAll(USED)].map(([, namespace, key]) => `${namespace}.${key}`),
  ),
);

test.each(LANGUAGES)('%s: every address in the code leads to a text, not to a group of them', (language) => {
  const own = of(language);
  const isText = (address: string) =>
    [address, `${address}_one`, `${address}_other`].some((each) => own.has(each));
  expect(used.size).toBeGreaterThan(300);
  expect([...used].filter((each) => !isText(each))).toEqual([]);
});
