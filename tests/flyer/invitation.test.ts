import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { flyerContent } from '../../src/flyer/content.ts';
import type { FlyerFormat } from '../../src/flyer/formats.ts';
import { PORTRAIT_SIDE, portraitOf } from '../../src/flyer/portrait.ts';
import { renderFlyer } from '../../src/flyer/renderFlyer.ts';
import type { Operator } from '../../src/operator.ts';
import { openPdf } from '../support/pdf.ts';
import { fonts, operator, textIn } from '../support/report.ts';

const occasion = { mark: 'wko-2026-11', theme: 'general', date: '2026-11-26' } as const;
const content = flyerContent(operator, textIn('de'), occasion);

describe('the portrait of who invites', () => {
  const options = { marks: false, fonts: fonts(), date: '2026-11-26' };
  const portrait = { side: 2, grey: new Uint8Array([0, 90, 180, 255]) };
  const picturesOn = async (format: FlyerFormat, page: number) => {
    const bytes = new Uint8Array(renderFlyer(content, { ...options, format, portrait }));
    const { fnArray } = await (await (await openPdf(bytes)).getPage(page)).getOperatorList();
    return fnArray.filter((each) => each === OPS.paintImageXObject).length;
  };

  test('stands on the back of a flyer, not on its front and not on the wall', async () => {
    expect(await picturesOn('a5', 1)).toBe(0);
    expect(await picturesOn('a5', 2)).toBe(1);
    expect(await picturesOn('dl', 2)).toBe(1);
    expect(await picturesOn('a4', 1)).toBe(0);
  });

  test('is the middle of a picture in grey, on white where it is transparent', () => {
    const drawn: unknown[] = [];
    const pixels = new Uint8ClampedArray(PORTRAIT_SIDE ** 2 * 4);
    pixels.set([255, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 255]);
    const made = portraitOf(
      { width: 400, height: 200 },
      { drawImage: (...from) => drawn.push(...from.slice(1)), getImageData: () => ({ data: pixels }) },
    );
    expect(drawn.slice(0, 4)).toEqual([100, 0, 200, 200]);
    expect([...made.grey.subarray(0, 4)]).toEqual([76, 255, 255, 0]);
    expect(made.grey).toHaveLength(made.side ** 2);
  });
});

describe('the next round table', () => {
  const nextOf = (pilot: Operator['pilot'], date = '2026-11-26') =>
    flyerContent({ ...operator, ...(pilot && { pilot }) }, textIn('de'), { ...occasion, date }).next;
  const roundTables = ['2026-12-15', '2026-11-25', '2027-01-12'].map((date) => ({
    ...{ date, time: '17:00', minutes: 60, place: 'online' },
  }));

  test('is the first one that is still to come on the day of the flyer', () => {
    expect(nextOf({ roundTables })).toContain('Dienstag, 15. Dezember 2026, 17:00 Uhr, 60 Minuten, online');
    expect(nextOf({ roundTables }, '2026-12-16')).toContain('12. Jänner 2027');
  });

  test('is not there without one', () => {
    expect(nextOf(undefined)).toBeUndefined();
    expect(nextOf({ roundTables }, '2027-02-01')).toBeUndefined();
  });
});
