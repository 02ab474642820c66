import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { flyerContent } from '../../src/flyer/content.ts';
import type { FlyerFormat } from '../../src/flyer/formats.ts';
import { PORTRAIT_SIDE, portraitOf } from '../../src/flyer/portrait.ts';
import { renderFlyer } from '../../src/flyer/renderFlyer.ts';
import type { Operator } from '../../src/operator.ts';
import { contentsOf, openPdf } from '../support/pdf.ts';
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

/** All words on a side, from the second page on if there is one. */
async function wordsOn(format: FlyerFormat, change: Partial<Operator>): Promise<string> {
  const made = flyerContent({ ...operator, ...change }, textIn('de'), occasion);
  const options = { marks: false, fonts: fonts(), date: '2026-11-26', format };
  const pages = await contentsOf(await openPdf(new Uint8Array(renderFlyer(made, options))));
  const words = pages.map(({ text }) => text);
  return words
    .slice(words.length > 1 ? 1 : 0)
    .join(' ')
    .replace(/\s+/g, ' ');
}

test.each(['a5', 'dl'] as const)(
  '%s: what begins below the portrait does not stick to it',
  async (format) => {
    const person = { words: { de: 'Ich übersetze Gesetze.' } };
    const portrait = { side: 2, grey: new Uint8Array(4) };
    const made = flyerContent({ ...operator, person }, textIn('de'), occasion);
    const options = { marks: false, fonts: fonts(), date: '2026-11-26', format, portrait };
    const page = await (await openPdf(new Uint8Array(renderFlyer(made, options)))).getPage(2);
    const { fnArray, argsArray } = await page.getOperatorList();
    const place = argsArray[
      fnArray.lastIndexOf(OPS.transform, fnArray.indexOf(OPS.paintImageXObject))
    ] as number[];
    const [left = 0, , , size = 0, x = 0, y = 0] = place;
    const { items } = await page.getTextContent();
    const drawn = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const below = drawn.filter(({ transform }) => transform[4] < x + left && transform[5] < y + size);
    expect(below.length).toBeGreaterThan(3);
    const top = Math.max(...below.map(({ transform }) => transform[5] + transform[0] * 0.72));
    expect(((y - top) * 25.4) / 72).toBeGreaterThan(2);
  },
);

describe('what taking part costs', () => {
  const cost = { de: 'Das erste halbe Jahr kostet nichts.' };
  test.each(['a5', 'dl', 'a4'] as const)('%s: is said where the settings say it', async (format) => {
    expect(await wordsOn(format, { pilot: { cost } })).toContain(cost.de);
  });

  test('is left out before the reasons are, where there is no room', async () => {
    const words = { de: 'Ich übersetze Gesetze in Ihre Sprache. '.repeat(10) };
    const long = { de: `${'Es kostet nichts, und das bleibt so. '.repeat(6)}` };
    const all = await wordsOn('dl', { person: { words }, pilot: { cost: long } });
    expect(all).not.toContain('Es kostet nichts');
    expect(all).toContain(content.benefits[0]);
  });
});

test('whoever has signed is not named a second time, but on the wall, where nobody signs', async () => {
  const who = { contactPerson: 'N. N.', person: { words: { de: 'Ich übersetze Gesetze.' } } };
  expect(await wordsOn('a5', who)).not.toContain('N. N., Beispielhaus');
  expect(await wordsOn('a4', who)).toContain('N. N., Beispielhaus');
  const other = { ...who, person: { ...who.person, signature: 'M. M.' } };
  expect(await wordsOn('a5', other)).toContain('N. N., Beispielhaus');
});

test('a first talk is described below its name, in the words of the settings if there are any', () => {
  const talk = { de: '20 Minuten am Telefon, kostenlos' };
  const hintOf = (pilot: Operator['pilot'], language: string) =>
    flyerContent({ ...operator, ...(pilot && { pilot }) }, textIn(language), occasion).talk.hint;
  expect(hintOf({ talk }, 'de')).toBe(talk.de);
  expect(hintOf({ talk }, 'en')).toBe(hintOf(undefined, 'en'));
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
