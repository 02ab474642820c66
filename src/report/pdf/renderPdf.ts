import type { Block, Report, ReportSection } from '../model.ts';
import { drawFinding } from './blocks/finding.ts';
import { drawScale } from './blocks/scale.ts';
import { drawAnswers, drawFacts, drawTimeline } from './blocks/tables.ts';
import { drawComparison, drawLinks, drawList, drawNotice, drawParagraph } from './blocks/texts.ts';
import type { Drawings } from './drawings.ts';
import { drawWith } from './drawings.ts';
import type { Flow } from './flow.ts';
import { STYLES } from './style.ts';
import type { PdfOptions } from './taggedPdf.ts';
import { taggedPdf } from './taggedPdf.ts';

/** Draws a report as a tagged PDF. The same report and date always give the same bytes. */
export function renderPdf(report: Report, options: PdfOptions): ArrayBuffer {
  return taggedPdf(report, options, {
    names: ({ product, use }) => [product, use],
    subject: options.t('report:pdf.subject'),
    draw: (flow, shown) => {
      drawHead(flow, shown);
      shown.sections.forEach((section, index) => drawSection(flow, section, index === 0));
    },
  });
}

function drawHead(flow: Flow, report: Report): void {
  flow.text('P', `${report.product} · ${report.date}`, STYLES.small);
  flow.text('P', report.use, STYLES.strong);
  flow.gap(2);
  flow.text('H1', report.title, STYLES.title);
  flow.gap(4);
}

function drawSection(flow: Flow, section: ReportSection, isFirst: boolean): void {
  flow.tagging.element('Sect', () => {
    if (!isFirst) {
      flow.gap(3);
      flow.ensure(30);
      flow.text('H2', section.heading, STYLES.heading);
      flow.gap(1.5);
    }
    flow.bookmark(section.heading);
    section.blocks.forEach((block) => drawBlock(flow, block));
  });
}

const DRAWINGS: Drawings<Block> = {
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

/** One block of a report, as every document of it draws it. */
export function drawBlock(flow: Flow, block: Block): void {
  drawWith(DRAWINGS, flow, block);
}
