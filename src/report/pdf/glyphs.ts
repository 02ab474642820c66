import type { jsPDF } from 'jspdf';
import type { EmbeddedFont } from './pdfInternals.ts';
import { internalsOf } from './pdfInternals.ts';

/** What means something else in a literal string (ISO 32000-1, 7.3.4.2). */
const SPECIAL = /[\\()\r]/g;
/** What is written of each character in a font. */
type Written = Map<string, string>;

/**
 * Writes texts in the glyphs of the embedded font, two bytes for each, in place of jsPDF: that looks at each letter five
 * times, for Arabic and for writing from right to left too, and writes four bytes.
 */
export function writeInGlyphs(doc: jsPDF): void {
  const { events } = internalsOf(doc);
  const { preProcessText = {}, postProcessText = {} } = events.getTopics();
  [preProcessText, postProcessText].flatMap(Object.keys).forEach((token) => events.unsubscribe(token));
  const written = new Map<EmbeddedFont, Written>();
  events.subscribe('postProcessText', (payload) => {
    const font = payload.mutex.fonts[payload.mutex.activeFontKey];
    if (!font) return;
    const known = written.get(font) ?? new Map<string, string>();
    written.set(font, known);
    payload.text = payload.text.map((each) => {
      if (typeof each === 'string') return glyphsOf(each, font, known);
      const [text, ...place] = each;
      return [glyphsOf(text, font, known), ...place] as const;
    });
  });
}

function glyphsOf(text: string, font: EmbeddedFont, known: Written): string {
  let glyphs = '';
  for (const character of text) {
    let glyph = known.get(character);
    if (glyph === undefined) {
      glyph = newGlyph(character.charCodeAt(0), font);
      known.set(character, glyph);
    }
    glyphs += glyph;
  }
  return glyphs;
}

/**
 * A glyph that is used for the first time; tells jsPDF to embed it. Nothing for a character that the font does not have:
 * half of a pair of surrogates is none, so what lies beyond 16 bits is left out.
 */
function newGlyph(code: number, { metadata }: EmbeddedFont): string {
  const glyph = metadata.characterToGlyph(code);
  if (glyph === 0) return '';
  metadata.glyIdsUsed.push(glyph);
  metadata.toUnicode[glyph] = code;
  metadata.Unicode.widths.push(glyph, [Math.trunc(metadata.widthOfGlyph(glyph))]);
  const bytes = String.fromCharCode(glyph >> 8, glyph & 255);
  return bytes.replace(SPECIAL, (special) => (special === '\r' ? '\\r' : `\\${special}`));
}
