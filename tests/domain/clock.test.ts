import { expect, test } from 'vitest';
import { clockDoubt, dayOfLaw } from '../../src/domain/clock.ts';

const CHECKED = '2026-11-22';

test.each([
  ['1970-01-01', CHECKED, 'behind'],
  ['2026-11-20', CHECKED, 'behind'],
  ['2026-11-21', CHECKED, undefined],
  ['2026-11-22', '2026-11-22', undefined],
  ['2027-11-23', '2027-11-23', undefined],
  ['2027-11-24', '2027-11-24', 'ahead'],
  ['2099-12-31', '2099-12-31', 'ahead'],
])('on %s the law of %s is told, and the clock is %s', (today, day, doubt) => {
  expect(dayOfLaw(today, CHECKED)).toBe(day);
  expect(clockDoubt(today, CHECKED)).toBe(doubt);
});
