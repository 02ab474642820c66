import { drawLabelled, drawList, drawParagraph } from '../report/pdf/blocks/texts.ts';
import { drawTable } from '../report/pdf/table.ts';
import type { Drawings } from '../report/pdf/drawings.ts';
import { drawWith } from '../report/pdf/drawings.ts';
import { drawBox, drawRule } from '../report/pdf/decoration.ts';
import type { Flow } from '../report/pdf/flow.ts';
import { tickBox } from '../report/pdf/icons.ts';
import { hexText } from '../report/pdf/pdfInternals.ts';
import { ACCENT, CONTENT_WIDTH, INK, LINE, lineHeight, PAGE, PAPER, STYLES } from '../report/pdf/style.ts';
import type { PdfOptions } from '../report/pdf/taggedPdf.ts';
import { taggedPdf } from '../report/pdf/taggedPdf.ts';
import { columnWidths } from './columnWidths.ts';
import type { CaseDocument, DocumentBlock } from './model.ts';

const INDENT = 7;
const COLUMN = { x: PAGE.left + INDENT, width: CONTENT_WIDTH - INDENT };
/** Height of an empty row or line to write on, in millimetres. */
const WRITING_HEIGHT = 8;

/** A document as a tagged PDF. The same document and date always give the same bytes. */
export function renderPdf(document: CaseDocument, options: PdfOptions): ArrayBuffer {
  return taggedPdf(document, options, {
    names: ({ title, use }) => [title, use],
    subject: options.t('folder:subject'),
    draw: (flow, shown) => {
      flow.text('P', shown.use, STYLES.strong);
      flow.gap(2);
      flow.text('H1', shown.title, STYLES.title);
      flow.gap(4);
      shown.blocks.forEach((block) => drawWith(DRAWINGS, flow, block));
      flow.endOfCount();
      shown.basis.forEach((block) => drawWith(DRAWINGS, flow, block));
    },
  });
}

type Of<T extends DocumentBlock['type']> = Extract<DocumentBlock, { type: T }>;
const DRAWINGS: Drawings<DocumentBlock> = {
  heading: drawHeading,
  paragraph: drawParagraph,
  list: drawList,
  steps: (flow, { items }) =>
    drawLabelled(
      flow,
      items.map((item, index) => [`${index + 1}.`, item]),
    ),
  quote: drawQuote,
  table: drawRows,
  field: drawField,
  checks: drawChecks,
};

function drawHeading(flow: Flow, { text }: Of<'heading'>): void {
  flow.gap(3);
  flow.ensure(30);
  flow.text('H2', text, STYLES.heading);
  flow.gap(1.5);
  flow.bookmark(text);
}

/** A text to copy, in a box, marked with its own language. */
function drawQuote(flow: Flow, { label, text, language }: Of<'quote'>): void {
  const height =
    flow.heightOf(label, STYLES.label, COLUMN.width) + flow.heightOf(text, STYLES.body, COLUMN.width);
  flow.ensure(height + 6);
  drawBox(flow, { x: PAGE.left, y: flow.y, width: CONTENT_WIDTH, height: height + 4 }, PAPER, 1.5);
  drawBox(flow, { x: PAGE.left, y: flow.y, width: 1.2, height: height + 4 }, ACCENT);
  flow.gap(2);
  const marked = `/Lang ${hexText(language)}`;
  flow.tagging.element('P', () => flow.write(label, STYLES.label, COLUMN), marked);
  flow.tagging.element('P', () => flow.write(text, STYLES.body, COLUMN), marked);
  flow.gap(4);
}

function drawRows(flow: Flow, { header, rows, widths }: Of<'table'>): void {
  const width = columnWidths(header.length, CONTENT_WIDTH, widths);
  const heads = header.map((text, index) => ({ text, style: STYLES.label, width: width[index] ?? 0 }));
  const cells = rows.map((row) =>
    row.map((text, index) => ({ text, style: STYLES.body, width: width[index] ?? 0 })),
  );
  drawTable(flow, heads, cells, WRITING_HEIGHT);
}

/** A label with a line to write on. */
function drawField(flow: Flow, { label }: Of<'field'>): void {
  flow.ensure(lineHeight(STYLES.label) + WRITING_HEIGHT);
  flow.text('P', label, STYLES.label);
  flow.gap(WRITING_HEIGHT - 2);
  drawRule(flow, flow.y, LINE);
  flow.gap(2);
}

/** Lines with a box to tick; a tick is drawn and said. */
function drawChecks(flow: Flow, { items }: Of<'checks'>): void {
  flow.tagging.element('L', () => {
    for (const { text, checked } of items) {
      flow.ensure(flow.heightOf(text, STYLES.body, COLUMN.width));
      tickBox(flow, { x: PAGE.left, y: flow.y + 0.5, size: 4 }, INK, checked);
      const said = checked ? flow.t('folder:ticked', { text }) : text;
      flow.tagging.element('LI', () =>
        flow.tagging.element('LBody', () => flow.write(said, STYLES.body, COLUMN)),
      );
      flow.gap(1);
    }
  });
  flow.gap(2);
}
