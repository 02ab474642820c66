import { expect, test } from 'vitest';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { keepTogether } from '../../src/i18n/keepTogether.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { leavesOf } from '../support/leaves.ts';

/** A sign or word of the law that a line break would part from its number. */
const PARTED =
  /(?:^|[\s(„“"])(?:(?:§§?|Art\.|Abs\.|Nr\.|lit\.|Z|No\.) \d|(?:Article|Anhang|Annex) (?:\d|[IVX]+\b))|\d [%€]/;

test.each(LANGUAGES)('no text of %s parts a number from its sign where it is shown', (language) => {
  const texts = leavesOf(allTexts(language)).map(([, text]) => String(text));
  expect(texts.filter((text) => PARTED.test(text)).length).toBeGreaterThan(100);
  expect(texts.map(keepTogether).filter((text) => PARTED.test(text))).toEqual([]);
});

test('a day and its month stay together, a number at the end of a sentence is free', () => {
  const kept = keepTogether('Dienstag, 15. Dezember und 1. Jänner. Punkt 7. Danach');
  expect(kept).toBe('Dienstag, 15.\u00a0Dezember und 1.\u00a0Jänner. Punkt 7. Danach');
});
