import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { updatesOf } from '../../src/pilot/updates.ts';
import { textIn } from '../support/report.ts';

const entry = (date: string) => ({ date, title: 'T', text: 'x' });

test('the latest comes first', () =>
  expect(updatesOf([entry('2026-11-26'), entry('2027-01-07')]).map(({ date }) => date)).toEqual([
    '2027-01-07',
    '2026-11-26',
  ]));

test.each([
  undefined,
  {},
  [entry('7.1.2027')],
  [{ date: '2027-01-07', title: 'T' }],
  [null],
  [entry('2027-01-07'), entry('2027-01-07')],
])('%j is refused', (bad) => expect(() => updatesOf(bad)).toThrow('pilot-updates'));

test.each(LANGUAGES)('%s: the entries of the project can be shown', (language) =>
  expect(() => updatesOf(textIn(language).tree('pilot-updates:entries'))).not.toThrow(),
);
