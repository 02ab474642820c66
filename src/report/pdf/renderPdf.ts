import { jsPDF } from 'jspdf';
import type { IsoDate } from '../../domain/types.ts';
import type { Translate } from '../../i18n/text.ts';
import type { Block, Report, ReportSection } from '../model.ts';
import { drawFinding } from './blocks/finding.ts';
import { drawScale } from './blocks/scale.ts';
import { drawAnswers, drawFacts, drawTimeline } from './blocks/tables.ts';
import { drawComparison, drawLinks, drawList, drawNotice, drawParagraph } from './blocks/texts.ts';
import { drawable, plainSpaces } from './characters.ts';
import { FONT, Flow } from './flow.ts';
import { drawPageFrames } from './pageFrame.ts';
import { fingerprint } from './fingerprint.ts';
import { STYLES } from './style.ts';
import { Tagging } from './tagging.ts';

/** Font files as binary strings (one character per byte), as jsPDF takes them. */
export type PdfFonts = { regular: string; bold: string };
export type PdfOptions = { fonts: PdfFonts; date: IsoDate; t: Translate };

/** Draws a report as a tagged PDF. The same report and date always give the same bytes. */
export function renderPdf(report: Report, { fonts, date, t }: PdfOptions): ArrayBuffer {
  const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true });
  addFonts(doc, fonts);
  const { report: shown, replaced } = drawable(doc, report);
  const title = plainSpaces(`${shown.product}: ${shown.use}`);
  doc.setProperties({ title, subject: t('report:pdf.subject'), creator: shown.product });
  doc.setCreationDate(`D:${date.replaceAll('-', '')}000000+00'00'`);
  doc.setFileId(fingerprint(JSON.stringify(report) + date));
  const flow = new Flow(doc, new Tagging(doc, report.language, title), t);
  drawHead(flow, shown);
  shown.sections.forEach((section, index) => drawSection(flow, section, index === 0));
  if (replaced) flow.text('P', t('report:pdf.replaced'), STYLES.small);
  drawPageFrames(flow, shown);
  return doc.output('arraybuffer');
}

function addFonts(doc: jsPDF, { regular, bold }: PdfFonts): void {
  doc.addFileToVFS('NotoSans-Regular.ttf', regular);
  doc.addFont('NotoSans-Regular.ttf', FONT, 'normal');
  doc.addFileToVFS('NotoSans-Bold.ttf', bold);
  doc.addFont('NotoSans-Bold.ttf', FONT, 'bold');
}

function drawHead(flow: Flow, report: Report): void {
  flow.text('P', `${report.product} · ${report.date}`, STYLES.small);
  flow.text('P', report.use, STYLES.strong);
  flow.gap(2);
  flow.text('H1', report.title, STYLES.title);
  flow.gap(4);
}

function drawSection(flow: Flow, section: ReportSection, isFirst: boolean): void {
  const { doc, tagging } = flow;
  tagging.element('Sect', () => {
    if (!isFirst) {
      flow.gap(3);
      flow.ensure(30);
      flow.text('H2', section.heading, STYLES.heading);
      flow.gap(1.5);
    }
    doc.outline.add(null, plainSpaces(section.heading), { pageNumber: doc.getCurrentPageInfo().pageNumber });
    section.blocks.forEach((block) => drawBlock(flow, block));
  });
}

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
const DRAWINGS: { readonly [T in Block['type']]: (flow: Flow, block: Of<T>) => void } = {
  paragraph: drawParagraph,
  list: drawList,
  notice: drawNotice,
  links: drawLinks,
  facts: drawFacts,
  scale: drawScale,
  answers: drawAnswers,
  questions: (flow, { lines }) => drawList(flow, { type: 'list', items: lines.map(({ text }) => text) }),
  progress: (flow, { text }) => drawParagraph(flow, { type: 'paragraph', text }),
  timeline: drawTimeline,
  comparison: drawComparison,
  lights: (flow, { items }) => drawList(flow, { type: 'list', items: items.map(({ text }) => text) }),
  finding: drawFinding,
};

function drawBlock<T extends Block['type']>(flow: Flow, block: Of<T>): void {
  (DRAWINGS[block.type as T] as (flow: Flow, block: Of<T>) => void)(flow, block);
}
