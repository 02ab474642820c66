import { jsPDF } from 'jspdf';
import type { Report } from '../model.ts';
import { drawable, plainSpaces } from './characters.ts';
import { fingerprint } from '../fingerprint.ts';
import { FONT, Flow } from './flow.ts';
import { drawPageFrames } from './pageFrame.ts';
import type { PdfFonts, PdfOptions } from './renderPdf.ts';
import { STYLES } from './style.ts';
import { Tagging } from './tagging.ts';

/**
 * A tagged PDF with fonts, properties and the foot of each page; `draw` fills it, `nameOf` says what it is about. Both
 * are given the model with only such characters as can be drawn. The same model and date always give the same bytes.
 */
export function drawDocument<T extends Pick<Report, 'language' | 'product'>>(
  model: T,
  { fonts, date, t }: PdfOptions,
  nameOf: (shown: T) => string,
  draw: (flow: Flow, shown: T) => void,
): ArrayBuffer {
  const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true });
  addFonts(doc, fonts);
  const { shown, replaced } = drawable(doc, model);
  const [name, product] = [nameOf(shown), shown.product];
  const title = plainSpaces(`${product}: ${name}`);
  doc.setProperties({ title, subject: t('report:pdf.subject'), creator: product });
  doc.setCreationDate(`D:${date.replaceAll('-', '')}000000+00'00'`);
  doc.setFileId(fingerprint(JSON.stringify(model) + date));
  const flow = new Flow(doc, new Tagging(doc, model.language, title), t);
  draw(flow, shown);
  if (replaced) flow.text('P', t('report:pdf.replaced'), STYLES.small);
  drawPageFrames(flow, product, name);
  return doc.output('arraybuffer');
}

function addFonts(doc: jsPDF, { regular, bold }: PdfFonts): void {
  doc.addFileToVFS('NotoSans-Regular.ttf', regular);
  doc.addFont('NotoSans-Regular.ttf', FONT, 'normal');
  doc.addFileToVFS('NotoSans-Bold.ttf', bold);
  doc.addFont('NotoSans-Bold.ttf', FONT, 'bold');
}
