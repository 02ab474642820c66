import { describe, expect, test } from 'vitest';
import { flyerContent } from '../../src/flyer/content.ts';
import type { FlyerFormat } from '../../src/flyer/formats.ts';
import { FLYER_FORMATS, FORMAT_NAMES } from '../../src/flyer/formats.ts';
import { renderFlyer } from '../../src/flyer/renderFlyer.ts';
import { paletteOf } from '../../src/flyer/palette.ts';
import { SMALLEST, stylesOf } from '../../src/flyer/styles.ts';
import type { FlyerTheme } from '../../src/flyer/themes.ts';
import { THEME_NAMES } from '../../src/flyer/themes.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { lineHeight } from '../../src/report/pdf/style.ts';
import { openPdf } from '../support/pdf.ts';
import { fonts, operator, textIn } from '../support/report.ts';

const MM = 25.4 / 72;
/** Words closer to the edge may be cut off with it, in millimetres. */
const SAFE = 5;
/** Sizes are written with so many digits. */
const ROUNDED = 0.01;
const person = {
  words: { de: 'Ich höre diese Frage oft. '.repeat(15), en: 'I hear this question often. '.repeat(14) },
  role: { de: 'Softwareentwicklung', en: 'software development' },
};
const full = {
  ...operator,
  ...{ contactPerson: 'Maria Beispielname', phone: '+43 1 000 00 00', person },
  siteUrl: 'https://ki-check.beispielhaus-am-musterberg.example.at/',
  bookingUrl: 'https://kalender.muster-terminbuchung-steiermark.example.at/erstgespraech/vereinbaren',
  pilot: {
    roundTables: [
      {
        date: '2099-09-16',
        time: '17:00',
        minutes: 60,
        place: 'Musterstraße 12, 8010 Musterstadt am Musterberg',
      },
    ],
    cost: { de: 'Es kostet nichts.', en: 'It costs nothing.' },
    talk: { de: '20 Minuten am Telefon, kostenlos', en: '20 minutes on the phone, free of charge' },
  },
};
const portrait = { side: 2, grey: new Uint8Array([0, 90, 180, 255]) };
const occasion = { mark: 'wko-2026-11', date: '2026-11-26' };
const legal = { publishingPlace: 'Musterort', printer: { name: 'Musterdruck GmbH', place: 'Druckstadt' } };
type Line = {
  page: number;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  words: string;
};

/** Every line of text with its place on the finished sheet, in millimetres from its top left corner. */
async function linesOf(format: FlyerFormat, language: string, theme: FlyerTheme): Promise<Line[]> {
  const content = flyerContent({ ...full, legal }, textIn(language), { ...occasion, theme });
  const options = { format, marks: false, fonts: fonts(), date: occasion.date, portrait };
  const document = await openPdf(new Uint8Array(renderFlyer(content, options)));
  const { height, bleed } = FLYER_FORMATS[format];
  const pages = Array.from({ length: document.numPages }, async (_, page) => {
    const { items } = await (await document.getPage(page + 1)).getTextContent();
    const drawn = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    return drawn.map(({ str, transform, width }) => {
      const [size = 0, , , , x = 0, y = 0] = transform as number[];
      const left = x * MM - bleed;
      const base = height + bleed - y * MM;
      const place = {
        left,
        right: left + width * MM,
        top: base - size * MM * 0.72,
        bottom: base + size * MM * 0.25,
      };
      return { page, size, words: str, ...place };
    });
  });
  return (await Promise.all(pages)).flat();
}
const overlap = (a: Line, b: Line) =>
  a.page === b.page && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const sheets = FORMAT_NAMES.flatMap((format) =>
  LANGUAGES.flatMap((language) => THEME_NAMES.map((theme) => ({ format, language, theme }))),
);

describe.each(sheets)('$format in $language on $theme', ({ format, language, theme }) => {
  const { width, height } = FLYER_FORMATS[format];
  const lines = linesOf(format, language, theme);

  test('no word is near the edge or too small to be read from 30 cm', async () => {
    const outside = (await lines).filter(
      ({ left, right, top, bottom }) =>
        left < SAFE || right > width - SAFE || top < SAFE || bottom > height - SAFE,
    );
    expect(outside).toEqual([]);
    const small = (await lines).filter(({ size }) => size < SMALLEST.words - ROUNDED);
    expect(small.every(({ size }) => size >= SMALLEST.fine - ROUNDED)).toBe(true);
    const fine = flyerContent({ ...full, legal }, textIn(language), { ...occasion, theme }).fine;
    expect(small.map(({ words }) => words).filter((words) => !fine.includes(words.trim()))).toEqual([]);
  });

  test('a web address goes on after a slash or a hyphen, or before a dot only', async () => {
    const all = (await lines).map(({ words }) => words);
    for (const address of [full.siteUrl, full.bookingUrl].map((each) => each.replace('https://', ''))) {
      const parts = all.filter((each) => each.length > 5 && address.includes(each.trim()));
      expect(parts.length).toBeGreaterThan(0);
      const ends = parts.map((each) => address.indexOf(each.trim()) + each.trim().length);
      expect(
        ends.filter(
          (end) => !/^(?:$|\/?$|\.)/.test(address.slice(end)) && !'/-'.includes(address[end - 1] ?? ''),
        ),
      ).toEqual([]);
    }
  });

  test('there is air between the speech bubbles', async () => {
    const { bubble } = stylesOf(format, paletteOf(operator.accent));
    const ends = (await lines).filter(({ size }) => Math.abs(size - bubble.size) < ROUNDED);
    const steps = ends.slice(1).map(({ bottom }, index) => bottom - (ends[index]?.bottom ?? 0));
    const line = lineHeight(bubble);
    const apart = steps.filter((step) => step > line + 1);
    expect(apart).toHaveLength(2);
    // Air above and below the words, and the ground between the bubbles.
    expect(Math.min(...apart)).toBeGreaterThan(line * 1.84 + 2);
  });

  test('no two lines lie over each other', async () => {
    const all = await lines;
    expect(all.length).toBeGreaterThan(10);
    const clashes = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.words} / ${b.words}`),
    );
    expect(clashes).toEqual([]);
  });
});

test.each(FORMAT_NAMES)('%s: light words on colour are bold and have at least 8 points', (format) => {
  const light = Object.values(stylesOf(format, paletteOf(operator.accent))).filter(
    ({ colour }) => colour[3] === 0,
  );
  expect(light.length).toBeGreaterThan(1);
  expect(light.filter(({ size, weight }) => size < 8 || weight !== 'bold')).toEqual([]);
});
