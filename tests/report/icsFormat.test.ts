import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { contentLine, textValue } from '../../src/report/ics/lines.ts';
import { renderIcs } from '../../src/report/renderIcs.ts';
import { eventsOf } from '../support/ics.ts';
import { profileAnswers, profiles } from '../support/profiles.ts';
import { contextOf } from '../support/report.ts';

const context = contextOf(profileAnswers('hiring-in-40-person-firm'), { name: 'Bewerbungen; Wien, Graz' });
const file = renderIcs(context, 'use-1');
const events = eventsOf(file);

describe('how it is written (RFC 5545)', () => {
  const everyProfile = LANGUAGES.flatMap((language) =>
    profiles.map((each) => renderIcs(contextOf(each.answers, { language }), each.id)),
  );

  test('a head without method, made on the day of the assessment', () => {
    expect(file).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/KI-Check\/\/[\d.-]+\/\/DE\r\nCALSCALE:GREGORIAN\r\n/,
    );
    expect(file).not.toContain('METHOD');
    expect(file.match(/DTSTAMP:20261129T000000Z\r\n/g)).toHaveLength(events.length);
  });

  test('lines end with CRLF and have at most 75 octets', () => {
    const lines = everyProfile.flatMap((each) => each.split('\r\n'));
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) === 75).length).toBeGreaterThan(0);
  });

  test('an independent reader finds the days of every profile', () => {
    expect(everyProfile.map((each) => eventsOf(each).length)).not.toContain(0);
  });

  test.each(['ä'.repeat(80), '😀'.repeat(40), `${'x'.repeat(73)}€ und mehr`, 'a\\b;c,d\ne "f"'])(
    '%s comes back whole',
    (text) => {
      const line = contentLine('X-TEXT', textValue(text));
      expect(line.split('\r\n').filter((each) => Buffer.byteLength(each) > 75)).toEqual([]);
      const [, properties] = ICAL.parse(`BEGIN:VCALENDAR\r\n${line}END:VCALENDAR\r\n`) as [
        string,
        unknown[][],
      ];
      expect(ICAL.Property.fromString(`COMMENT:${textValue(text)}`).getFirstValue()).toBe(text);
      expect(line.replaceAll('\r\n ', '')).toBe(`X-TEXT:${textValue(text)}\r\n`);
      expect(properties).toHaveLength(1);
    },
  );

  test('control characters are left out, old line breaks understood', () => {
    expect(textValue('a\u0000b\u0007\r\nc\rd')).toBe('ab\\nc\\nd');
  });
});
