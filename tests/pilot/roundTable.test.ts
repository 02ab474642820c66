import { expect, test } from 'vitest';
import { comingRoundTables, endOf, startOf } from '../../src/pilot/roundTable.ts';

const meeting = (date: string, time = '17:00') => ({ date, time, minutes: 60, place: 'online' });
const at = (instant: string) => Date.parse(instant);

test.each([
  ['winter', '2026-12-15', '2026-12-15T16:00:00Z'],
  ['summer', '2027-07-06', '2027-07-06T15:00:00Z'],
  ['the day on which summer time begins', '2027-03-28', '2027-03-28T15:00:00Z'],
  ['the day on which it ends', '2027-10-31', '2027-10-31T16:00:00Z'],
])('a time is meant by the clock in Vienna: %s', (_, date, start) => {
  expect(startOf(meeting(date))).toBe(at(start));
  expect(endOf(meeting(date))).toBe(at(start) + 60 * 60_000);
});

test('early in the morning, too', () =>
  expect(startOf(meeting('2026-12-15', '00:30'))).toBe(at('2026-12-14T23:30:00Z')));

test('only what has not begun yet, the next one first', () => {
  const roundTables = ['2027-02-09', '2026-11-10', '2026-12-15'].map((date) => meeting(date));
  const dates = (now: string) =>
    comingRoundTables({ pilot: { roundTables } }, at(now)).map(({ date }) => date);
  expect(dates('2026-12-15T15:59:59Z')).toEqual(['2026-12-15', '2027-02-09']);
  expect(dates('2026-12-15T16:00:00Z')).toEqual(['2027-02-09']);
  expect(dates('2027-03-01T00:00:00Z')).toEqual([]);
  expect(comingRoundTables({}, 0)).toEqual([]);
});
