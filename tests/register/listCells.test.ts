import { describe, expect, test } from 'vitest';
import { allTexts } from '../../src/i18n/allTexts.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { dateIn } from '../../src/register/list/dates.ts';
import type { ListWords } from '../../src/register/list/fields.ts';
import { statusIn } from '../../src/register/list/fields.ts';

const words = LANGUAGES.map((language) => (allTexts(language)['lists'] as { words: ListWords }).words);

describe('days', () => {
  test.each([
    ['2025-05-01', '2025-05-01'],
    ['2025-05-01T00:00:00', '2025-05-01'],
    ['1.5.2025', '2025-05-01'],
    ['01. 05. 2025', '2025-05-01'],
    ['1.5.25', '2025-05-01'],
    ['05/2025', '2025-05-01'],
    ['5.2025', '2025-05-01'],
    ['2025-05', '2025-05-01'],
    ['31/05/2025', '2025-05-31'],
    ['05/31/2025', '2025-05-31'],
    ['Mai 2025', '2025-05-01'],
    ['1. Mai 2025', '2025-05-01'],
    ['Jänner 2025', '2025-01-01'],
    ['Sept. 2025', '2025-09-01'],
    ['May 1st, 2025', '2025-05-01'],
    ['12 March 2025', '2025-03-12'],
    ['3.4', undefined],
    ['03/04/2025', undefined],
    ['2025', undefined],
    ['30.2.2025', undefined],
    ['seit Langem', undefined],
    ['13/2025', undefined],
    ['', undefined],
  ])('%s', (cell, expected) => {
    expect(dateIn(cell, words)).toBe(expected);
  });
});

test.each([
  ['Geplant', 'planned'],
  ['im Einsatz', 'inUse'],
  ['AKTIV', 'inUse'],
  ['außer Betrieb', 'ended'],
  ['In use', 'inUse'],
  ['retired', 'ended'],
  ['Testphase', undefined],
  ['2026-11-20', undefined],
])('the status %s', (cell, expected) => {
  expect(statusIn(cell, words)).toBe(expected);
});
