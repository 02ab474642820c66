import { describe, expect, test } from 'vitest';
import { daysBetween, isDayOfOurs, isEnded, isIsoDate, timeStatus } from '../../src/domain/time.ts';

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-11-22T00:00:00Z', 'heute'])(
  '%s is no date',
  (text) => {
    expect(isIsoDate(text)).toBe(false);
  },
);

test.each(['2028-02-29', '2026-11-22'])('%s is a date', (text) => expect(isIsoDate(text)).toBe(true));

test.each(['0000-01-01', '0001-01-01', '2200-01-01', '2026-02-29'])(
  '%s is no day that somebody writes down',
  (text) => expect(isDayOfOurs(text)).toBe(false),
);

describe('a rule with a start and an end', () => {
  const rule = { appliesFrom: '2026-08-02', appliesUntil: '2026-12-31' };

  test('is upcoming, in force, ended', () => {
    expect(timeStatus(rule.appliesFrom, undefined, '2026-08-01')).toBe('upcoming');
    expect(timeStatus(rule.appliesFrom, undefined, '2026-08-02')).toBe('in-force');
    expect([isEnded(rule, '2026-12-31'), isEnded(rule, '2027-01-01')]).toEqual([false, true]);
  });
});

test('days between two dates, across a change of the clock', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-12-02')).toBe(10);
  expect(daysBetween('2026-12-02', '2026-11-22')).toBe(-10);
});
