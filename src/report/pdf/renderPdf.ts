import type { Block, Report, ReportSection } from '../model.ts';
import { paperOf } from '../paper.ts';
import { drawAnswer } from './answerCard.ts';
import { drawCode } from './blocks/code.ts';
import { drawForm } from './blocks/form.ts';
import { drawScale } from './blocks/scale.ts';
import { drawComparison, drawFinding, drawHint } from './blocks/statement.ts';
import { drawAnswers, drawDates, drawFacts } from './blocks/tables.ts';
import { asNotice, drawLinks, drawList, drawParagraph } from './blocks/texts.ts';
import { drawChecklist } from './drawChecklist.ts';
import { closingHeight, drawClosing } from './drawClosing.ts';
import type { Drawings } from './drawings.ts';
import { drawWith } from './drawings.ts';
import { drawSheet } from './drawSheet.ts';
import type { Flow } from './flow.ts';
import { drawInvitation } from './invitation.ts';
import { drawSectionHead } from './sectionHead.ts';
import { PAGE } from './style.ts';
import type { PdfOptions } from './taggedPdf.ts';
import { taggedPdf } from './taggedPdf.ts';

/** Draws a report as a tagged PDF. The same report and date always give the same bytes. */
export function renderPdf(report: Report, options: PdfOptions): ArrayBuffer {
  return taggedPdf(report, options, {
    names: ({ product, use }) => [product, use],
    subject: options.t('report:pdf.subject'),
    draw: (flow, shown) => {
      const paper = paperOf(shown);
      const isInvited = drawSheet(flow, shown, paper.sheet);
      flow.ensure(PAGE.height);
      drawChecklist(flow, paper);
      const { closing } = paper;
      const following = closing ? closingHeight(flow, closing) : 0;
      flow.before(following, () => paper.annex.forEach((each) => drawSection(flow, each)));
      if (closing) drawClosing(flow, closing);
      if (!isInvited) drawInvitation(flow, shown.invitation);
    },
  });
}

function drawSection(flow: Flow, section: ReportSection): void {
  flow.tagging.element('Sect', () => {
    drawSectionHead(flow, section.heading, startOf(section));
    section.blocks.forEach((block) => drawBlock(flow, block));
  });
}

/** Room for what comes first below a heading, in millimetres: a sentence or two; a head and a first row; a sentence and two items. */
const START = { text: 15, table: 24, list: 26 };

function startOf({ blocks }: ReportSection): number {
  const has = (type: Block['type']) => blocks.some((each) => each.type === type);
  if (has('answers')) return START.table;
  return has('list') ? START.list : START.text;
}

const DRAWINGS: Drawings<Block> = {
  paragraph: drawParagraph,
  list: drawList,
  notice: drawHint,
  caution: (flow, block) => drawHint(flow, asNotice(block)),
  links: drawLinks,
  verdict: (flow, block) => drawAnswer(flow, block.sign, block),
  facts: drawFacts,
  scale: drawScale,
  answers: drawAnswers,
  questions: (flow, { lines }) => drawList(flow, { type: 'list', items: lines.map(({ text }) => text) }),
  // On paper the boxes say that nothing is done yet.
  progress: (flow, { done, text }) => done > 0 && drawParagraph(flow, { type: 'paragraph', text }),
  timeline: (flow, { entries }) => drawDates(flow, entries),
  comparison: drawComparison,
  lights: (flow, { items }) =>
    drawParagraph(flow, { type: 'paragraph', text: items.map(({ text }) => text).join(' · ') }),
  form: drawForm,
  code: drawCode,
  finding: drawFinding,
};

/** One block of a report, as every document of it draws it. */
export function drawBlock(flow: Flow, block: Block): void {
  drawWith(DRAWINGS, flow, block);
}
