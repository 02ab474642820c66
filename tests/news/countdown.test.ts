import { expect, test } from 'vitest';
import { countdownText } from '../../src/news/countdown.ts';
import { textIn } from '../support/report.ts';

test.each([
  ['2026-11-29', '2026-12-02', 'noch 3 Tage'],
  ['2026-11-30', '2026-12-02', 'noch 2 Tage'],
  ['2026-12-01', '2026-12-02', 'morgen'],
  ['2026-12-02', '2026-12-02', 'heute'],
  ['2026-12-03', '2026-12-02', 'schon erreicht'],
  ['2026-11-29', '2027-01-20', 'noch 52 Tage'],
  ['2026-11-29', '2027-12-02', 'noch 368 Tage'],
  // Over a leap day, and over the change to summer time.
  ['2028-02-28', '2028-08-02', 'noch 156 Tage'],
  ['2027-03-27', '2027-03-29', 'noch 2 Tage'],
])('on %s, %s is: %s', (day, date, said) => expect(countdownText(date, day, textIn('de'))).toBe(said));

test('in English as well', () => {
  const on = (day: string) => countdownText('2026-12-02', day, textIn('en'));
  expect(['2026-11-29', '2026-12-01', '2026-12-02', '2026-12-03'].map(on)).toEqual([
    '3 days left',
    'tomorrow',
    'today',
    'already reached',
  ]);
});
