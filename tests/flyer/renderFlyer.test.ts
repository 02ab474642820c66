import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { flyerContent } from '../../src/flyer/content.ts';
import type { FlyerFormat } from '../../src/flyer/formats.ts';
import { FLYER_FORMATS, FORMAT_NAMES } from '../../src/flyer/formats.ts';
import { paletteOf } from '../../src/flyer/palette.ts';
import { renderFlyer } from '../../src/flyer/renderFlyer.ts';
import { boxes, coloursOf, raw, streamsOf } from '../support/drawnPages.ts';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { fonts, operator, textIn } from '../support/report.ts';

const legal = { publishingPlace: 'Musterort', printer: { name: 'Musterdruck', place: 'Druckstadt' } };
const content = (language = 'de', change = {}) =>
  flyerContent({ ...operator, ...change, legal }, textIn(language), {
    mark: 'wko-2026-11',
    theme: 'general',
    date: '2026-11-26',
  });
const flyer = (format: FlyerFormat, marks = false, language = 'de', change = {}) =>
  new Uint8Array(
    renderFlyer(content(language, change), { format, marks, fonts: fonts(), date: '2026-11-26' }),
  );

describe.each(FORMAT_NAMES)('%s', (format) => {
  const { width, height, bleed } = FLYER_FORMATS[format];
  const bytes = flyer(format);

  test('is printed in CMYK: no other colour is set, and never too much ink', () => {
    const streams = streamsOf(bytes);
    expect(streams).toHaveLength(format === 'a4' ? 1 : 2);
    const drawn = streams.join('\n');
    expect(drawn.match(/^[\d. ]+ (rg|RG|g|sc|SC|scn|SCN)$/gm)).toBeNull();
    // jsPDF begins each page with the black of one plate.
    expect(new Set(drawn.match(/^[\d. ]+ G$/gm))).toEqual(new Set(['0 G']));
    const colours = coloursOf(streams);
    expect(colours.length).toBeGreaterThan(10);
    expect(colours.flat().filter((share) => share < 0 || share > 1)).toEqual([]);
    const ink = colours.map((shares) => shares.reduce((sum, share) => sum + share, 0));
    expect(Math.max(...ink)).toBeLessThanOrEqual(3);
  });

  test('says where it is cut and how far the colour reaches', () => {
    const cut = [bleed, bleed, width + bleed, height + bleed];
    const sides = format === 'a4' ? 1 : 2;
    expect(boxes(bytes, 'TrimBox')).toEqual(Array(sides).fill(cut));
    expect(boxes(bytes, 'BleedBox')).toEqual(
      Array(sides).fill([0, 0, width + 2 * bleed, height + 2 * bleed]),
    );
    expect(boxes(bytes, 'MediaBox')[0]).toEqual([0, 0, width + 2 * bleed, height + 2 * bleed]);
  });

  test('carries its fonts', () => {
    const source = raw(bytes);
    expect(source.match(/\/FontFile2 /g)?.length).toBe(2);
    expect(source).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
  });

  test.each(['de', 'en'])(
    '%s: has every word of the content, in the language that it names',
    async (language) => {
      const document = await openPdf(flyer(format, false, language));
      const words = (await contentsOf(document))
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' ');
      const { product, headline, questions, facts, call, check, talk, ...rest } = content(language);
      const { benefits, contact, fine, pilot } = rest;
      const wanted = [
        product,
        headline,
        ...questions,
        ...facts,
        call,
        check.address,
        talk.label,
        talk.hint,
        talk.address,
      ];
      const more = format === 'a4' ? [] : [...benefits, check.label, check.hint];
      for (const each of [...wanted, ...more, pilot.title, pilot.text, ...contact, fine]) {
        expect(words).toContain(each.replace(/\s+/g, ' '));
      }
      expect(words).not.toContain('\uFFFD');
      expect((await document.getMetadata()).info).toMatchObject({ Title: `${product}: ${headline}` });
      expect(raw(flyer(format, false, language))).toContain(`/Lang (${language})`);
    },
  );

  test('is the same to the byte every time', () => expect(flyer(format)).toEqual(bytes));
});

test.each(FORMAT_NAMES)('%s: another accent in the settings is another colour on paper', (format) => {
  const drawn = (accent: string) => coloursOf(streamsOf(flyer(format, false, 'de', { accent })));
  for (const [accent, other] of [
    ['#0b5750', '#8a1c1c'],
    ['#8a1c1c', '#0b5750'],
  ] as const) {
    expect(drawn(accent)).toContainEqual([...paletteOf(accent).accent]);
    expect(drawn(accent)).not.toContainEqual([...paletteOf(other).accent]);
    expect(drawn(accent)).not.toContainEqual([...paletteOf(other).soft]);
  }
});

describe('crop marks', () => {
  test.each(['a5', 'dl'] as const)('%s: stand outside the bleed', (format) => {
    const { width, height } = FLYER_FORMATS[format];
    const bytes = flyer(format, true);
    expect(boxes(bytes, 'TrimBox')[0]).toEqual([10, 10, width + 10, height + 10]);
    expect(boxes(bytes, 'BleedBox')[1]).toEqual([7, 7, width + 13, height + 13]);
    const lines = (streams: string[]) => streams.join('').match(/ l\nS/g)?.length ?? 0;
    expect(lines(streamsOf(bytes)) - lines(streamsOf(flyer(format)))).toBe(16);
  });

  test('a poster that is not cut has none', () => {
    expect(boxes(flyer('a4', true), 'TrimBox')).toEqual([[0, 0, 210, 297]]);
  });
});

test('without a portrait a page holds no picture, and never anything transparent', async () => {
  const page = await (await openPdf(flyer('a5'))).getPage(1);
  const { fnArray } = await page.getOperatorList();
  expect(fnArray).not.toContain(OPS.paintImageXObject);
  expect(raw(flyer('a5'))).not.toMatch(/\/(ca|CA) 0|\/SMask/);
});
