import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { FLYER_FORMATS } from '../../src/flyer/formats.ts';
import { paletteOf } from '../../src/flyer/palette.ts';
import { Sheet } from '../../src/flyer/sheet.ts';
import { stylesOf } from '../../src/flyer/styles.ts';
import { addFonts } from '../../src/report/pdf/taggedPdf.ts';
import { fonts, operator } from '../support/report.ts';

test('no paragraph ends with one word alone on a line', () => {
  const doc = new jsPDF();
  addFonts(doc, fonts());
  const sheet = new Sheet(doc, FLYER_FORMATS.dl, paletteOf(operator.accent), 0);
  const { body } = stylesOf('dl', sheet.palette);
  const text = 'Sie treffen sich einmal im Monat am Abend online.';
  const width = sheet.widthOf('Sie treffen sich einmal im Monat am Abend', body) + 1;
  const lines = sheet.wrap(text, body, width);
  expect(lines).toHaveLength(2);
  expect(lines.join(' ')).toBe(text);
  expect(lines[1]?.split(' ').length).toBeGreaterThan(2);
});
