import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import { hashOf, toBase64Url } from '../../src/share/bytes.ts';
import { decodeLink, encodeLink } from '../../src/share/link.ts';
import { drawQr } from '../../src/share/qr.ts';
import { screening } from '../support/screening.ts';
import { randomWalks } from '../support/walks.ts';

const rules = Object.keys(ruleSet.rules);
const link = encodeLink(screening);
const SITE = 'https://www.ki-check-fuer-kleine-betriebe.example.at/ergebnis/#';

describe('a link', () => {
  test('gives back what was put into it', () => {
    expect(decodeLink(link, ruleSet)).toEqual({ shared: screening, dropped: 0 });
  });

  test('whatever the answers and the name', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 100 });
    fc.assert(
      fc.property(randomWalks, name, fc.subarray(rules), (answers, text, done) => {
        const shared = { version: ruleSet.version, name: text, answers, done };
        expect(decodeLink(encodeLink(shared), ruleSet)).toEqual({ shared, dropped: 0 });
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  test('uses only signs that mail programs leave alone', () => {
    expect(link).toMatch(/^d=1\.[\w-]+$/);
  });

  test('of a whole CV screening is short, and its QR code can be read by a phone', () => {
    expect((SITE + link).length).toBeLessThanOrEqual(450);
    const modules = (drawQr(SITE + link)?.size ?? 999) - 8;
    expect((modules - 17) / 4).toBeLessThanOrEqual(15);
  });
});

describe('a link that is not in order', () => {
  test.each([
    'd=',
    'd=1.',
    'd=1',
    'd=.x',
    'd=0.AAAA',
    'd=1.A',
    'd=1.äöü',
    'd=1.%E4',
    'd=x.AAAA',
    'd=1.AAAAAAAA',
  ])('%s is damaged', (fragment) => expect(decodeLink(fragment, ruleSet)).toEqual({ problem: 'damaged' }));

  test('of a later format is newer, not damaged', () => {
    expect(decodeLink(link.replace('d=1.', 'd=2.'), ruleSet)).toEqual({ problem: 'newer' });
  });

  test('cut off anywhere, or with one sign changed, it is noticed', () => {
    for (let end = 4; end < link.length; end++)
      expect(decodeLink(link.slice(0, end), ruleSet)).toEqual({ problem: 'damaged' });
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: link.length - 2 }),
        fc.constantFrom('A', 'z', '7', '_'),
        (at, sign) => {
          const other = link.slice(0, at) + sign + link.slice(at + 1);
          fc.pre(other !== link);
          expect(decodeLink(other, ruleSet)).toEqual({ problem: 'damaged' });
        },
      ),
    );
  });

  test('never throws, not even with a checksum that fits', () => {
    const forged = fc.uint8Array({ maxLength: 80 }).map((body) => {
      const checksum = hashOf(body);
      const tail = [24, 16, 8, 0].map((shift) => (checksum >>> shift) & 0xff);
      return `d=1.${toBase64Url(Uint8Array.from([...body, ...tail]))}`;
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), forged), (fragment) => {
        expect(Object.keys(decodeLink(fragment, ruleSet)).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
