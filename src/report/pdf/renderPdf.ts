import type { Block, Report, ReportSection } from '../model.ts';
import { drawAnswer } from './answerCard.ts';
import { drawCode } from './blocks/code.ts';
import { drawForm } from './blocks/form.ts';
import { drawComparisons } from './blocks/findingTables.ts';
import { drawScale } from './blocks/scale.ts';
import { drawHint } from './blocks/statement.ts';
import { drawAnswers, drawFacts } from './blocks/tables.ts';
import { drawLinks, drawList, drawNotice, drawParagraph } from './blocks/texts.ts';
import { drawTimeline } from './blocks/timeline.ts';
import { drawHead } from './cover.ts';
import type { Drawings } from './drawings.ts';
import { drawWith } from './drawings.ts';
import { drawFindings } from './blocks/findings.ts';
import type { Flow } from './flow.ts';
import { isTable, runsOf } from './runs.ts';
import { STYLES } from './style.ts';
import type { PdfOptions } from './taggedPdf.ts';
import { taggedPdf } from './taggedPdf.ts';

/** Draws a report as a tagged PDF. The same report and date always give the same bytes. */
export function renderPdf(report: Report, options: PdfOptions): ArrayBuffer {
  return taggedPdf(report, options, {
    names: ({ product, use }) => [product, use],
    subject: options.t('report:pdf.subject'),
    draw: (flow, shown) => {
      const [result, ...rest] = shown.sections;
      drawHead(flow, shown);
      if (result) drawCover(flow, result, shown.title);
      rest.forEach((section) => drawSection(flow, section));
    },
  });
}

/** The result: the answer with its headline on a card; notices stand in boxes. */
function drawCover(flow: Flow, { heading, blocks }: ReportSection, title: string): void {
  flow.tagging.element('Sect', () => {
    flow.bookmark(heading);
    for (const block of blocks) {
      if (block.type === 'verdict') drawAnswer(flow, title, block);
      else if (block.type === 'notice') drawNotice(flow, block);
      else if (block.type === 'caution') drawNotice(flow, asNotice(block));
      else drawBlock(flow, block);
    }
  });
}

function drawSection(flow: Flow, section: ReportSection): void {
  const { id, heading, blocks } = section;
  flow.tagging.element('Sect', () => {
    flow.gap(3);
    flow.ensure(startOf(section));
    flow.text('H2', heading, STYLES.heading);
    flow.gap(1);
    flow.bookmark(heading);
    runsOf(onPaper(id, blocks)).forEach((run) => drawRun(flow, run));
  });
}

/**
 * Room for a heading and what comes first below it, in millimetres: no heading stands alone at the foot of a page. A
 * sentence or two, a head and a first row take more than a statement, a form or a drawing and its table even more.
 * The last notice goes along with the invitation, which is no reason for a page of its own.
 */
const START = { text: 27, table: 38, closing: 51, form: 54, timeline: 68 };

function startOf({ id, blocks }: ReportSection): number {
  if (id === 'disclaimer') return START.closing;
  const first = blocks.slice(0, 3);
  if (first.some(({ type }) => type === 'timeline')) return START.timeline;
  if (first.some(({ type }) => type === 'form')) return START.form;
  return first.some(isTable) ? START.table : START.text;
}

/** The letter to the vendor is a document of its own; here stand its questions. */
function onPaper(id: ReportSection['id'], blocks: readonly Block[]): readonly Block[] {
  return id === 'vendor' ? blocks.filter(({ type }) => type === 'list') : blocks;
}

/** Statements and changes of a kind share a table. */
function drawRun(flow: Flow, blocks: readonly Block[]): void {
  const [first] = blocks;
  if (first?.type === 'finding')
    drawFindings(
      flow,
      blocks.filter((each) => each.type === 'finding'),
    );
  else if (first?.type === 'comparison') {
    drawComparisons(
      flow,
      blocks.filter((each) => each.type === 'comparison'),
    );
  } else blocks.forEach((block) => drawBlock(flow, block));
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
  timeline: drawTimeline,
  comparison: (flow, block) => drawComparisons(flow, [block]),
  lights: (flow, { items }) =>
    drawParagraph(flow, { type: 'paragraph', text: items.map(({ text }) => text).join(' · ') }),
  form: drawForm,
  code: drawCode,
  finding: (flow, block) => drawFindings(flow, [block]),
};

/** On paper the way back is a sentence. */
function asNotice({ title, text, citation, back }: Extract<Block, { type: 'caution' }>) {
  return { type: 'notice' as const, title, text: back ? `${text} ${back.text}` : text, citation };
}

/** One block of a report, as every document of it draws it. */
export function drawBlock(flow: Flow, block: Block): void {
  drawWith(DRAWINGS, flow, block);
}
