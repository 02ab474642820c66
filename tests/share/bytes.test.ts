import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/share/bytes.ts';
import { drawQr } from '../../src/share/qr.ts';

test('bytes and base64url', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    }),
  );
});

test('a text that is too long for a readable QR code makes none', () => {
  expect(drawQr('x'.repeat(900))).toBeUndefined();
  expect(drawQr('https://example.at/')?.path).toMatch(/^M4 4h7v1h-7z/);
});
