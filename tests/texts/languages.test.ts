import { describe, expect, test } from 'vitest';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../src/i18n/languages.ts';
import { hrefOf, PAGES } from '../../src/ui/parts/routes.ts';
import { of } from '../support/leaves.ts';

const placeholders = (text: string) => [...text.matchAll(/{{([\w.]+)}}/g)].map((match) => match[1]).sort();
const base = of(DEFAULT_LANGUAGE);
const others = LANGUAGES.filter((each) => each !== DEFAULT_LANGUAGE);

describe('all languages', () => {
  test.each(others)('%s has the same texts as the first', (language) =>
    expect([...of(language).keys()].sort()).toEqual([...base.keys()].sort()),
  );

  test.each(others)('%s fills in the same values', (language) => {
    const different = [...base].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(of(language).get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('no two pages share an address', () => {
    const addresses = LANGUAGES.flatMap((language) => PAGES.map((page) => hrefOf(page, language)));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test.each(LANGUAGES)('%s: no text is empty or left over from drafting', (language) => {
    const bad = [...of(language)].filter(
      ([key, text]) => !key.startsWith('language.') && (text.trim() === '' || /TODO|XXX|lorem/i.test(text)),
    );
    expect(bad).toEqual([]);
  });

  test.each(others)('%s is not left in the first language', (language) => {
    const same = [...of(language)].filter(
      ([key, text]) =>
        !key.includes('.provisions.') &&
        /^(?!https:).{26}/.test(text) &&
        // A line of nothing but values has no language.
        /\p{L}/u.test(text.replace(/{{[\w.]+}}/g, '')) &&
        text === base.get(key),
    );
    expect(same).toEqual([]);
  });
});
