import { correction, generate } from 'lean-qr';
import { describe, expect, test } from 'vitest';
import { campaignLink, typed } from '../../src/flyer/campaign.ts';
import { isCampaignMark } from '../../src/share/parameters.ts';
import type { Cmyk } from '../../src/flyer/cmyk.ts';
import { cmyk } from '../../src/flyer/cmyk.ts';
import { flyerContent } from '../../src/flyer/content.ts';
import { imprintOf, missingHint } from '../../src/flyer/imprint.ts';
import type { Operator } from '../../src/operator.ts';
import { operator as ours } from '../../src/operator.ts';
import { printQrCode } from '../../src/share/qr.ts';
import { operator, textIn } from '../support/report.ts';

const { t } = textIn('de');
const occasion = { mark: 'wko-2026-11', theme: 'general', date: '2026-11-26' } as const;

describe('colours', () => {
  const bad: readonly Cmyk[] = [
    [100, 50, 0, 0],
    [-0.1, 0, 0, 0],
    [Number.NaN, 0, 0, 0],
    [1, 1, 1, 0.1],
  ];
  test.each(bad.map((shares) => ({ shares })))('$shares is refused', ({ shares }) =>
    expect(() => cmyk(...shares)).toThrow(RangeError),
  );
  test('shares from 0 to 1 are kept', () => expect(cmyk(0, 1, 0.5, 0.25)).toEqual([0, 1, 0.5, 0.25]));
});

describe('campaign mark', () => {
  test.each(['wko-2026-11', 'a', '1', 'x'.repeat(32), ...ours.campaigns])('%s is one', (mark) =>
    expect(isCampaignMark(mark)).toBe(true),
  );
  test.each(['', 'WKO', 'a b', 'ä', 'a_b', 'a\n', 'x'.repeat(33)])('„%s“ is none', (mark) => {
    expect(isCampaignMark(mark)).toBe(false);
    expect(() => campaignLink(operator.siteUrl, 'de', mark)).toThrow(RangeError);
  });

  test('stands in the address of the code, not in the one to type', () => {
    expect(campaignLink(operator.siteUrl, 'en', 'fair')).toBe('https://example.at/ki-check/en/?quelle=fair');
    expect(typed('https://example.at/ki-check/en/')).toBe('example.at/ki-check/en');
  });
});

test('the code has the modules of level M, inside a margin of four', () => {
  const { href } = flyerContent(operator, textIn('de'), occasion).check;
  const wanted = generate(href, { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M });
  const code = printQrCode(href);
  expect(code?.size).toBe(wanted.size + 8);
  const dark = new Set(
    code?.runs.flatMap(({ x, y, length }) => Array.from({ length }, (_, index) => `${x + index},${y}`)),
  );
  for (let y = -4; y < wanted.size + 4; y++) {
    for (let x = -4; x < wanted.size + 4; x++) {
      expect(dark.has(`${x + 4},${y + 4}`), `${x},${y}`).toBe(wanted.get(x, y));
    }
  }
});

describe('the line of § 24 MedienG', () => {
  test('names publisher, printer and both places', () => {
    const print = { publishingPlace: 'Musterort', printer: { name: 'Musterdruck', place: 'Druckstadt' } };
    const imprint = imprintOf('Beispielhaus', print, t);
    expect(imprint.line).toBe(
      'Medieninhaber: Beispielhaus. Verlagsort: Musterort. Hersteller: Musterdruck. Herstellungsort: Druckstadt.',
    );
    expect(missingHint(imprint, t)).toBeUndefined();
  });

  test('what is not known is left out and named', () => {
    const print = { publishingPlace: '', printer: { name: '', place: '' } };
    const imprint = imprintOf('Beispielhaus', print, t);
    expect(imprint.line).toBe('Medieninhaber: Beispielhaus.');
    expect(missingHint(imprint, t)).toContain('Verlagsort, Name der Druckerei, Ort der Druckerei');
  });
});

test('the contact names only what there is', () => {
  const contactOf = (change: object) =>
    flyerContent({ ...operator, ...change }, textIn('de'), occasion).contact;
  expect(contactOf({ contactPerson: '' })).toEqual(['Beispielhaus', 'pilot@example.at']);
  expect(contactOf({ contactPerson: 'N. N.', phone: '+43 1 000' })).toEqual([
    'N. N., Beispielhaus',
    'pilot@example.at',
    '+43\u00a01\u00a0000',
  ]);
});

test('the second code leads to the booking of a talk; where there is none, to the pilot form', () => {
  const talkOf = (bookingUrl: string) =>
    flyerContent({ ...operator, bookingUrl }, textIn('de'), occasion).talk;
  expect(talkOf('https://example.at/termin')).toMatchObject({
    href: 'https://example.at/termin',
    address: 'example.at/termin',
  });
  const { href, address } = talkOf('');
  expect(href).toBe('https://example.at/ki-check/pilot/?quelle=wko-2026-11');
  expect(address).toBe('example.at/ki-check/pilot');
});

describe('the person who invites', () => {
  const personOf = (person: Operator['person'], language = 'de') =>
    flyerContent(
      { ...operator, contactPerson: 'N. N.', ...(person && { person }) },
      textIn(language),
      occasion,
    ).person;

  test('speaks in the language of the flyer and signs', () => {
    const words = { de: 'Ich übersetze Gesetze.', en: 'I translate laws.' };
    const role = { de: 'Entwickler' };
    expect(personOf({ words, role })).toEqual({
      ...{ words: words.de, signature: 'N. N., Entwickler', isContact: true },
    });
    expect(personOf({ words, role, signature: 'N.' }, 'en')).toEqual({
      ...{ words: words.en, signature: 'N.', isContact: false },
    });
  });

  test('is not there without words', () => {
    expect(personOf(undefined)).toBeUndefined();
    expect(personOf({ role: { de: 'Entwickler' }, words: { de: '' } })).toBeUndefined();
    expect(personOf({ words: { de: 'Ich übersetze Gesetze.' } }, 'en')).toBeUndefined();
  });
});
