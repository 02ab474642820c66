import type { IStylesOptions } from 'docx';
import { LineRuleType } from 'docx';
import { operator } from '../operator.ts';

const FONT = 'Calibri';
const INK = '1F2928';
/** As Word takes it: without `#`. */
export const ACCENT = operator.accent.slice(1).toUpperCase();

/** A4 with margins of 20 mm, in twentieths of a point. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
};

/** Looks of texts and headings, and the language in which Word checks spelling. */
export function docxStyles(locale: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: INK, language: { value: locale } },
        paragraph: { spacing: { after: 100, line: 259, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { size: 40, bold: true, color: INK },
        paragraph: { spacing: { before: 60, after: 200, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading2: {
        run: { size: 28, bold: true, color: ACCENT },
        paragraph: { spacing: { before: 220, after: 80 }, keepNext: true },
      },
    },
  };
}
