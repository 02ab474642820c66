import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/domain/types.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { createText } from '../../src/i18n/text.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { of } from '../support/leaves.ts';
import { textIn } from '../support/report.ts';

const texts = (day = '') =>
  createText('de', {
    page: {
      ban: {
        title: 'Kommt noch',
        'title@2026-12-02': 'Gilt',
        'title@2027-12-02': 'Gilt lange',
        points: [{ term: 'Verbot', 'term@2026-12-02': 'Verbot in Kraft' }],
      },
    },
  }).on(day);

describe('a text with versions', () => {
  test.each([
    ['2026-12-01', 'Kommt noch'],
    ['2026-12-02', 'Gilt'],
    ['2027-12-01', 'Gilt'],
    ['2027-12-02', 'Gilt lange'],
  ])('on %s says: %s', (day, expected) => expect(texts(day).t('page:ban.title')).toBe(expected));

  test.each([
    ['2026-12-01', { title: 'Kommt noch', points: [{ term: 'Verbot' }] }],
    ['2026-12-02', { title: 'Gilt', points: [{ term: 'Verbot in Kraft' }] }],
  ])('read as a whole on %s has the right one of each, and none besides', (day, expected) =>
    expect(texts(day).tree('page:ban')).toEqual(expected),
  );

  test('without a day says what is right before', () =>
    expect(texts().t('page:ban.title')).toBe('Kommt noch'));
});

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  de: ['Februar', 'Juli', 'August', 'September', 'Dezember'],
  en: ['February', 'July', 'August', 'September', 'December'],
};
const NUMBERS = ['02', '07', '08', '09', '12'];
/** Words before a day that are wrong once it has come. */
const AHEAD: Readonly<Record<string, string>> = { de: 'ab|bis|spätestens', en: 'from|until|by' };
const PARTS = [
  'title',
  'why',
  'text',
  'action',
  'confirm',
  'ask',
  'claim',
  'open',
  'meaning',
  'passed',
  'failed',
];

/** Days named in a text as still to come. */
function daysAhead(text: string, language: string): string[] {
  const months = (MONTHS[language] ?? []).join('|');
  const written = new RegExp(
    `(?:^|\\W)(?:${AHEAD[language]})\\s(\\d{1,2})\\.?\\s(${months})\\s(\\d{4})`,
    'gi',
  );
  return [...text.matchAll(written)].map(([, day = '', month = '', year]) => {
    const number = NUMBERS[MONTHS[language]?.indexOf(month) ?? 0] ?? '';
    return `${year}-${number}-${day.padStart(2, '0')}`;
  });
}

const addressesOf = ({ id, transitions }: Rule) => [
  ...PARTS.map((part) => `${id}.${part}`),
  ...transitions.map((each) => `${id.split(':')[0] ?? ''}:transitions.${each.id}`),
];
const DAYS = [
  '2026-12-02',
  '2026-12-09',
  '2027-08-02',
  '2027-09-02',
  '2027-12-02',
  '2028-08-02',
  '2030-08-02',
];

describe.each(LANGUAGES.filter((each) => MONTHS[each]))('%s', (language) => {
  test.each(DAYS)('on %s no rule speaks of a day that has come as if it were still to come', (day) => {
    const text = textIn(language).on(day);
    const addresses = Object.values(ruleSet.rules).flatMap(addressesOf).filter(text.has);
    const stale = addresses.filter((each) => daysAhead(text.t(each), language).some((ahead) => ahead <= day));
    expect(stale).toEqual([]);
  });

  test('a version replaces a text that there is', () => {
    const keys = [...of(language).keys()];
    const lost = keys.filter((key) => key.includes('@') && !keys.includes(key.replace(/@[\d-]+/, '')));
    expect(lost).toEqual([]);
  });
});
