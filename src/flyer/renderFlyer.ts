import { jsPDF } from 'jspdf';
import type { IsoDate } from '../domain/types.ts';
import { drawable, plainSpaces } from '../report/pdf/characters.ts';
import { fingerprint } from '../report/fingerprint.ts';
import type { PdfFonts } from '../report/pdf/taggedPdf.ts';
import { addFonts } from '../report/pdf/taggedPdf.ts';
import { drawBack } from './back.ts';
import type { FlyerContent } from './content.ts';
import type { FlyerFormat } from './formats.ts';
import { FLYER_FORMATS, isCut } from './formats.ts';
import { drawFront } from './front.ts';
import { paletteOf } from './palette.ts';
import type { Portrait } from './portrait.ts';
import { addPortrait } from './portrait.ts';
import { drawPoster } from './poster.ts';
import { writePdfX } from './pdfX.ts';
import { drawCropMarks, offsetOf, setBoxes } from './printMarks.ts';
import { Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';
import { stylesOf } from './styles.ts';

/** `portrait`: of the person who invites, if there is one. */
type FlyerOptions = {
  format: FlyerFormat;
  marks: boolean;
  fonts: PdfFonts;
  date: IsoDate;
  portrait?: Portrait;
};
type Side = (sheet: Sheet, content: FlyerContent, styles: Styles, portrait?: Portrait) => void;
const SIDES: Readonly<Record<FlyerFormat, readonly Side[]>> = {
  a5: [drawFront, drawBack],
  dl: [drawFront, drawBack],
  a4: [drawPoster],
};

/**
 * Draws a flyer as a PDF for print (PDF/X-1a:2003): CMYK only, fonts embedded, TrimBox and BleedBox set; a sheet that is
 * not cut has no marks.
 * The same content, options and date always give the same bytes.
 */
export function renderFlyer(content: FlyerContent, options: FlyerOptions): ArrayBuffer {
  const format = FLYER_FORMATS[options.format];
  const marks = options.marks && isCut(options.format);
  const offset = offsetOf(format, marks);
  const doc = newFile(content, options, [format.width + 2 * offset, format.height + 2 * offset]);
  const finish = writePdfX(doc, descriptionOf(content, options.date));
  if (options.portrait) addPortrait(doc, options.portrait);
  const { shown } = drawable(doc, content);
  const palette = paletteOf(content.accent);
  const styles = stylesOf(options.format, palette);
  SIDES[options.format].forEach((draw, index) => {
    if (index > 0) doc.addPage();
    setBoxes(doc, format, offset);
    const sheet = new Sheet(doc, format, palette, offset);
    draw(sheet, shown, styles, options.portrait);
    if (marks) drawCropMarks(sheet);
  });
  return finish();
}

function descriptionOf({ product, headline, questions }: FlyerContent, date: IsoDate) {
  const [title, subject] = [`${product}: ${headline}`, questions.join(' ')].map(plainSpaces) as [
    string,
    string,
  ];
  return { title, subject, product, date };
}

function newFile(content: FlyerContent, { fonts, portrait, ...sheet }: FlyerOptions, size: number[]): jsPDF {
  const doc = new jsPDF({ unit: 'mm', format: size, compress: true, putOnlyUsedFonts: true });
  addFonts(doc, fonts);
  doc.setLanguage(content.language as Parameters<jsPDF['setLanguage']>[0]);
  // Else the properties that jsPDF writes for itself would change with the clock.
  doc.setCreationDate(`D:${sheet.date.replaceAll('-', '')}000000+00'00'`);
  doc.setFileId(fingerprint(JSON.stringify([content, sheet, portrait?.grey.join()])));
  return doc;
}
