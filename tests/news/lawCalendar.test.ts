import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { lawDays } from '../../src/domain/news.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { lawNews } from '../../src/lawNews.ts';
import { lawCalendar } from '../../src/news/lawCalendar.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { eventsOf } from '../support/ics.ts';
import { textIn } from '../support/report.ts';

const PAGE = 'https://example.at/neues/';
/** On whatever day the law was last compared, here it was this one. */
const compared = { ...ruleSet, checkedOn: '2026-11-29' };
const calendar = (language = 'de', rules = compared) => lawCalendar(lawNews, rules, PAGE, textIn(language));
const uids = (content: string) => eventsOf(content).map(({ uid }) => uid);

describe.each(LANGUAGES)('the calendar in %s', (language) => {
  const content = calendar(language);
  const events = eventsOf(content);

  test('has every day of the law as a whole day, each once', () => {
    const days = lawDays(lawNews, ruleSet).map(({ date }) => date);
    expect(events.slice(0, -1).map(({ day }) => day)).toEqual(days);
    expect(events.every(({ isDay }) => isDay)).toBe(true);
    expect(new Set(uids(content)).size).toBe(events.length);
    expect(events.map(({ day }) => day)).toEqual(
      expect.arrayContaining(['2026-12-02', '2027-01-20', '2027-12-02']),
    );
  });

  test('has its name, and lines of at most 75 octets', () => {
    const head = new ICAL.Component(ICAL.parse(content));
    expect(head.getFirstPropertyValue('x-wr-calname')).toBe(textIn(language).t('news:calendar.name'));
    expect(content.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(content).not.toContain('news:');
  });
});

test('each day says where to read on', () => {
  const ban = eventsOf(calendar()).find(({ uid }) => uid === 'law-intimate-images@ki-check');
  expect(ban?.description).toContain('Mit 2. Dezember 2026 verbietet');
  expect(ban?.description).toContain('https://example.at/neues/#intimate-images');
  expect(ban?.alarms).toEqual(['2026-11-02T09:00:00', '2026-11-25T09:00:00']);
});

test('the last one comes every year, for the first time a year after the law was looked at', () => {
  const content = calendar();
  const [last] = new ICAL.Component(ICAL.parse(content)).getAllSubcomponents('vevent').slice(-1);
  expect(String(last?.getFirstPropertyValue('rrule'))).toBe('FREQ=YEARLY');
  expect(eventsOf(content).at(-1)?.day).toBe('2027-11-29');
  expect(content.match(/RRULE/g)).toHaveLength(1);
});

test('a day that the law moves keeps its id, and the later file is newer', () => {
  const id = 'ai-act:machinery-notified-body';
  const rule = ruleSet.rules[id];
  if (!rule) throw new Error('no such rule');
  const moved = {
    ...ruleSet,
    checkedOn: '2026-12-09',
    rules: { ...ruleSet.rules, [id]: { ...rule, appliesFrom: '2027-07-20' } },
  };
  const later = calendar('de', moved);
  expect(uids(later).sort()).toEqual(uids(calendar()).sort());
  expect(eventsOf(later).find(({ uid }) => uid.includes('machinery'))?.day).toBe('2027-07-20');
  const sequence = (content: string) => Number(/SEQUENCE:(\d+)/.exec(content)?.[1]);
  expect(sequence(later)).toBe(sequence(calendar()) + 10);
});

test('is made without a clock', () => {
  expect(calendar()).toMatch(/DTSTAMP:20261129T000000Z\r\n/);
  expect(new Set(calendar().match(/DTSTAMP:.*/g)).size).toBe(1);
});
