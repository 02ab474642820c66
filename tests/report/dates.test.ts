import { expect, test } from 'vitest';
import { distanceText, startText } from '../../src/report/dates.ts';
import { textIn } from '../support/report.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [1, 'morgen', 'tomorrow'],
  [10, 'in 10 Tagen', 'in 10 days'],
  [28, 'in rund 4 Wochen', 'in about 4 weeks'],
  [90, 'in rund 3 Monaten', 'in about 3 months'],
  [330, 'in knapp einem Jahr', 'in just under a year'],
  [375, 'in gut einem Jahr', 'in just over a year'],
  [619, 'in rund 20 Monaten', 'in about 20 months'],
  [1349, 'in rund 44 Monaten', 'in about 44 months'],
  [1480, 'in gut 4 Jahren', 'in just over 4 years'],
])('%i days: %s', (days, german, english) => {
  expect(distanceText(days, textIn('de'))).not.toContain(' ');
  expect(plain(distanceText(days, textIn('de')))).toBe(german);
  expect(plain(distanceText(days, textIn('en')))).toBe(english);
});

test('since when, from when', () => {
  expect(plain(startText('2025-02-02', '2026-11-22', textIn('de')))).toBe('gilt seit 2. Februar 2025');
  expect(plain(startText('2026-12-02', '2026-11-22', textIn('de')))).toBe(
    'gilt ab 2. Dezember 2026, in 10 Tagen',
  );
  expect(plain(startText('2026-11-22', '2026-11-22', textIn('de')))).toBe('gilt seit 22. November 2026');
});
