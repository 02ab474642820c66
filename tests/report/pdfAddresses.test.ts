import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uriText } from '../../src/report/pdf/pdfInternals.ts';

test.each([
  ['https://a.at/b?c=d#e_-%20', '(https://a.at/b?c=d#e_-%20)'],
  ['https://a.at/%FC', '(https://a.at/%FC)'],
  ['https://a.at/ü (1)', '(https://a.at/%C3%BC%20\\(1\\))'],
])('%s is an address in a PDF', (href, written) => expect(uriText(href)).toBe(written));

test('no address breaks the PDF', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (href) => {
      expect(uriText(href)).toMatch(/^\((?:[!-'*-[\]-~]|\\[()])*\)$/);
    }),
  );
});
