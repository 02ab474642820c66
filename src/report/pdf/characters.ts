import type { jsPDF } from 'jspdf';
import { internalsOf } from './pdfInternals.ts';
import { FONT } from './style.ts';
import { typeset } from './typeset.ts';

/** Shown in place of a character that the embedded font does not have. */
const SUBSTITUTE = '\uFFFD';
/** Fields that are addresses or names for machines, not text to be drawn. */
const MACHINE_FIELDS = new Set(['href', 'id', 'question', 'fileName', 'type', 'language']);

/**
 * Sets the spaces of all texts, and replaces what the embedded font cannot show: by the base letter where there is one, else by a visible sign.
 * jsPDF itself would drop such characters silently.
 */
export function drawable<T extends object>(doc: jsPDF, content: T): { shown: T; replaced: boolean } {
  const { metadata } = internalsOf(doc).getFont(FONT, 'normal');
  let replaced = false;
  const has = (character: string) => metadata.characterToGlyph(character.codePointAt(0) ?? 0) > 0;
  const substitute = (character: string) => {
    if (has(character) || /\p{Mark}|\p{Format}/u.test(character)) return has(character) ? character : '';
    replaced = true;
    const [base = ''] = character.normalize('NFD');
    return base !== character && has(base) ? base : SUBSTITUTE;
  };
  const clean = (text: string) => {
    const set = typeset(text.normalize('NFC'));
    return isWhole(set, has) ? set : [...set].map(substitute).join('');
  };
  return { shown: mapTexts(content, clean) as T, replaced };
}

/** True of nearly every text: then it need not be taken apart. */
function isWhole(text: string, has: (character: string) => boolean): boolean {
  for (const character of text) if (!has(character)) return false;
  return true;
}

/**
 * For bookmarks and document properties: jsPDF writes them in PDFDocEncoding, where a non-breaking space is a
 * euro sign and a soft hyphen nothing (ISO 32000-1, annex D).
 */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
}

function mapTexts(value: unknown, clean: (text: string) => string, field = ''): unknown {
  if (typeof value === 'string') return MACHINE_FIELDS.has(field) ? value : clean(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, clean, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, clean, key)]));
}
