import { jsPDF } from 'jspdf';
import type { IsoDate } from '../../domain/types.ts';
import type { Language, Translate } from '../../i18n/text.ts';
import { writeAttachment } from './attachment.ts';
import { drawable } from './characters.ts';
import { writeDescription } from './description.ts';
import type { BrokenLines } from './flow.ts';
import { Flow } from './flow.ts';
import { fingerprint } from '../fingerprint.ts';
import { writeInGlyphs } from './glyphs.ts';
import { writeOutputIntent } from './outputIntent.ts';
import { drawPageFrames } from './pageFrame.ts';
import { FONT, STYLES } from './style.ts';
import { Tagging } from './tagging.ts';

/** Digits of a place on the page: a thousandth of a point. Sixteen make larger files, and take their time. */
const PRECISION = 3;

/** Font files as binary strings (one character per byte), as jsPDF takes them. */
export type PdfFonts = { regular: string; bold: string };
/** `data`: what it was made from, to be attached for machines. */
export type PdfOptions = { fonts: PdfFonts; date: IsoDate; t: Translate; data?: string };
/** What every content says of itself: its language, and the product that made it. */
type Content = { language: Language; product: string };
/** `names`: what it is and what it is about, for the title of the file and the foot of each page. */
type Parts<T> = {
  names: (shown: T) => readonly [string, string];
  subject: string;
  draw: (flow: Flow, shown: T) => void;
};

/**
 * Draws anything as a tagged PDF (PDF/UA-1) that keeps (PDF/A-3a), with the characters that the font lacks replaced before `names` and `draw` see it.
 * The same content and date always give the same bytes.
 */
export function taggedPdf<T extends Content>(content: T, options: PdfOptions, parts: Parts<T>): ArrayBuffer {
  const { fonts, date, t, data } = options;
  const doc = new jsPDF({
    unit: 'mm',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: PRECISION,
  });
  writeInGlyphs(doc);
  addFonts(doc, fonts);
  const { shown, replaced } = drawable(doc, content);
  const names = parts.names(shown);
  const { language, product } = shown;
  writeDescription(doc, { language, product, title: names.join(': '), subject: parts.subject, date });
  writeOutputIntent(doc);
  if (data !== undefined) writeAttachment(doc, { data, words: t('report:pdf.data'), date });
  doc.setFileId(fingerprint(JSON.stringify([content, date, data])));
  const flow = new Flow(doc, new Tagging(doc, language), t, brokenIn(fonts));
  parts.draw(flow, shown);
  if (replaced) flow.text('P', t('report:pdf.replaced'), STYLES.fine);
  drawPageFrames(flow, names);
  return doc.output('arraybuffer');
}

/**
 * Texts are measured before they are written, and most stand in the next PDF too; breaking them takes a quarter of the
 * time.
 */
const brokenByFonts = new WeakMap<PdfFonts, BrokenLines>();

function brokenIn(fonts: PdfFonts): BrokenLines {
  const broken = brokenByFonts.get(fonts) ?? new Map();
  brokenByFonts.set(fonts, broken);
  return broken;
}

/** Embeds both weights of the font. */
export function addFonts(doc: jsPDF, { regular, bold }: PdfFonts): void {
  doc.addFileToVFS('NotoSans-Regular.ttf', regular);
  doc.addFont('NotoSans-Regular.ttf', FONT, 'normal');
  doc.addFileToVFS('NotoSans-Bold.ttf', bold);
  doc.addFont('NotoSans-Bold.ttf', FONT, 'bold');
}
