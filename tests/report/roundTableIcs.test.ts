import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { renderRoundTable } from '../../src/report/roundTableIcs.ts';
import { austrian } from '../support/operator.ts';
import { eventsOf } from '../support/ics.ts';
import { textIn } from '../support/report.ts';

const NOW = Date.parse('2026-11-29T20:00:00Z');
const table = (date: string, place = 'online') => ({ date, time: '17:00', minutes: 90, place });
const written = (date: string, place?: string, language: (typeof LANGUAGES)[number] = 'de') =>
  renderRoundTable(table(date, place), austrian, textIn(language), NOW);

test.each([
  ['2026-12-15', '2026-12-15T16:00:00Z', '2026-12-15T17:30:00Z'],
  ['2027-07-13', '2027-07-13T15:00:00Z', '2027-07-13T16:30:00Z'],
])('on %s it begins by the clock of Vienna, in winter as in summer', (date, start, end) => {
  const event = new ICAL.Component(ICAL.parse(written(date))).getFirstSubcomponent('vevent');
  const { startDate, endDate, location, uid } = new ICAL.Event(event ?? undefined);
  expect([startDate.toString(), endDate.toString(), location]).toEqual([start, end, 'online']);
  expect(uid).toBe(`round-table-${date}@${new URL(austrian.siteUrl).host}`);
  expect(event?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-29T20:00:00Z');
});

test.each(LANGUAGES)('in %s it has a title, the way back and a reminder the day before', (language) => {
  const [event] = eventsOf(written('2026-12-15', 'Gasse 1, Graz; 2. Stock', language));
  expect(event?.summary).toMatch(/KI-Pilotprojekt|AI pilot project/);
  expect(event?.description).toContain(`${austrian.siteUrl}${language === 'de' ? '' : 'en/'}pilot/`);
  expect(event?.alarms).toEqual(['2026-12-14T16:00:00Z']);
  expect(event?.isDay).toBe(false);
});

test('no line is longer than 75 octets, and each ends as RFC 5545 wants it', () => {
  const content = written('2026-12-15', 'Großküchenstraße 1, Übergabehalle '.repeat(4).trim());
  expect(content.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('an address with commas is one place', () => {
  const event = new ICAL.Component(ICAL.parse(written('2026-12-15', 'Gasse 1, Graz; 2. Stock')));
  expect(event.getFirstSubcomponent('vevent')?.getFirstPropertyValue('location')).toBe(
    'Gasse 1, Graz; 2. Stock',
  );
});
