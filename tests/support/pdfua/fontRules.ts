import type { PdfFile } from './file.ts';
import { operationsOf } from './marks.ts';
import { glyphWidths } from './trueType.ts';
import type { Dictionary, Value } from './syntax.ts';

/** Fonts are embedded, mapped to Unicode and to glyphs, and every glyph shown is there (ISO 14289-1, 7.21; Matterhorn 31). */
export function fontFaults(file: PdfFile): string[] {
  const faults = file.pages.flatMap(({ page }) => {
    const fonts = file.dictionary(file.dictionary(page.get('/Resources')).get('/Font'));
    return [...glyphsShown(file, page)].flatMap(([name, glyphs]) => {
      const font = file.dictionary(fonts.get(name));
      return faultsOfFont(file, font, glyphs).map((fault) => `${String(font.get('/BaseFont'))}: ${fault}`);
    });
  });
  return [...new Set(faults)];
}

/** Two-byte codes shown on a page, by the name of the font. */
function glyphsShown(file: PdfFile, page: Dictionary): Map<string, Set<number>> {
  const shown = new Map<string, Set<number>>();
  let font = new Set<number>();
  for (const { operator, operands } of operationsOf(file, page)) {
    if (operator === 'Tf') {
      const name = String(operands[0]);
      font = shown.get(name) ?? new Set();
      shown.set(name, font);
    }
    for (const value of operands.flat()) codesOf(value).forEach((code) => font.add(code));
  }
  return shown;
}

function codesOf(value: Value): number[] {
  if (typeof value !== 'object' || !('bytes' in value)) return [];
  const buffer = Buffer.from(value.bytes, 'latin1');
  return Array.from({ length: buffer.length / 2 }, (_, index) => buffer.readUInt16BE(2 * index));
}

function faultsOfFont(file: PdfFile, font: Dictionary, glyphs: ReadonlySet<number>): string[] {
  const inner = file.dictionary(file.list(font.get('/DescendantFonts'))[0]);
  const program = file.dictionary(inner.get('/FontDescriptor')).get('/FontFile2');
  if (font.get('/Subtype') !== '/Type0' || program === undefined) return ['not embedded'];
  const map = unicodeOf(file.stream(font.get('/ToUnicode')));
  const drawn = glyphWidths(Buffer.from(file.stream(program), 'latin1'));
  const said = widthsOf(file, inner);
  const shown = [...glyphs];
  const nameless = shown.filter((glyph) => [undefined, '0000', 'FEFF', 'FFFE'].includes(map.get(glyph)));
  const other = shown.filter((glyph) => !(Math.abs((drawn[glyph] ?? NaN) - (said.get(glyph) ?? NaN)) <= 1));
  return [
    ...(font.get('/Encoding') === '/Identity-H' ? [] : ['unknown encoding']),
    ...(inner.get('/Subtype') === '/CIDFontType2' && inner.get('/CIDToGIDMap') ? [] : ['no CIDToGIDMap']),
    ...(glyphs.has(0) ? ['.notdef is shown'] : []),
    ...(shown.every((glyph) => glyph < drawn.length) ? [] : ['a glyph that is not in the font']),
    ...nameless.map((glyph) => `glyph ${glyph} has no Unicode`),
    ...other.map((glyph) => `glyph ${glyph} is not as wide as said`),
  ];
}

/** Code to Unicode, both as the font's map writes them, in upper case. */
function unicodeOf(map: string): Map<number, string> {
  const pairs = [...map.matchAll(/^<([0-9a-f]{4})>\s*<([0-9a-f]+)>\s*$/gim)];
  return new Map(pairs.map(([, code = '', unicode = '']) => [parseInt(code, 16), unicode.toUpperCase()]));
}

/** Widths by code as the `W` array says them: `first [w w w]`. */
function widthsOf(file: PdfFile, font: Dictionary): Map<number, number> {
  const widths = new Map<number, number>();
  const entries = file.list(font.get('/W'));
  entries.forEach((entry, index) => {
    const first = Number(entries[index - 1]);
    if (Array.isArray(entry)) entry.forEach((width, offset) => widths.set(first + offset, Number(width)));
  });
  return widths;
}
