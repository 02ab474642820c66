import { expect, test } from 'vitest';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { ruleSet } from '../../src/ruleset.ts';

type Details = { useCases: Readonly<Record<string, { tips: Readonly<Record<string, string>> }>> };
const tipsOf = (language: (typeof LANGUAGES)[number]) =>
  Object.entries((allTexts(language)['use-case-details'] as Details).useCases).map(
    ([use, { tips }]) => [use, tips] as const,
  );

test.each(LANGUAGES)('%s: every typical use has two to four tips, numbered from 1', (language) => {
  const tips = tipsOf(language);
  expect(tips.map(([use]) => use).sort()).toEqual(Object.keys(ruleSet.useCases).sort());
  for (const [use, own] of tips) {
    const numbers = Object.keys(own);
    expect(numbers.length, use).toBeGreaterThanOrEqual(2);
    expect(numbers.length, use).toBeLessThanOrEqual(4);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  }
});

test.each(LANGUAGES)('%s: no tip is said twice, none shouts, none is longer than three lines', (language) => {
  const all = tipsOf(language).flatMap(([, own]) => Object.values(own));
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((tip) => tip.includes('!') || tip.length > 220)).toEqual([]);
});
