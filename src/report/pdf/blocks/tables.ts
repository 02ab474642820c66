import type { AnswerLine, Block } from '../../model.ts';
import type { Flow } from '../flow.ts';
import { CLASS_COLOURS, CONTENT_WIDTH, LINE, lineHeight, PAGE, STYLES } from '../style.ts';
import type { Cell } from '../table.ts';
import { drawRow, rowHeight } from '../table.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
const QUESTION_WIDTH = CONTENT_WIDTH * 0.56;
const ANSWER_WIDTH = CONTENT_WIDTH - QUESTION_WIDTH;
const DATE_WIDTH = CONTENT_WIDTH * 0.34;
const ROW_PADDING = 0.8;

/** Short facts side by side, as a table with one row of heads. */
export function drawFacts(flow: Flow, { items }: Of<'facts'>): void {
  const width = CONTENT_WIDTH / items.length;
  const heads: Cell[] = items.map(({ label }) => ({ text: label, style: STYLES.label, width }));
  const values: Cell[] = items.map(({ value }) => ({ text: value, style: STYLES.strong, width }));
  flow.ensure(rowHeight(flow, heads) + rowHeight(flow, values) + 6);
  flow.rule(flow.y, LINE);
  flow.gap(2);
  flow.tagging.element('Table', () => {
    drawRow(flow, 'TH', heads);
    drawRow(flow, 'TD', values);
  });
  flow.gap(2);
  flow.rule(flow.y, LINE);
  flow.gap(3);
}

/** Questions and answers as a table; its head is repeated on each page as decoration. */
export function drawAnswers(flow: Flow, { lines }: Of<'answers'>): void {
  const heads: Cell[] = [
    { text: flow.t('report:pdf.question'), style: STYLES.label, width: QUESTION_WIDTH },
    { text: flow.t('report:pdf.answer'), style: STYLES.label, width: ANSWER_WIDTH },
  ];
  drawTable(flow, heads, lines.map(cellsOf));
}

/** The dates as a table: the day, and what applies from then on. */
export function drawTimeline(flow: Flow, { entries }: Of<'timeline'>): void {
  const heads: Cell[] = [
    { text: flow.t('report:pdf.date'), style: STYLES.label, width: DATE_WIDTH },
    { text: flow.t('report:pdf.applies'), style: STYLES.label, width: CONTENT_WIDTH - DATE_WIDTH },
  ];
  const rows = entries.map(({ when, lines, note }): Cell[] => [
    { text: when, style: STYLES.strong, width: DATE_WIDTH },
    { text: lines.join(' ') || note, style: STYLES.body, width: CONTENT_WIDTH - DATE_WIDTH },
  ]);
  drawTable(flow, heads, rows);
}

type Rows = readonly (readonly Cell[])[];

/** Rows under a head, each at least `minimum` millimetres high; the head is repeated on each page as decoration. */
export function drawTable(flow: Flow, heads: readonly Cell[], rows: Rows, minimum = 0): void {
  // A head without rows would be no table to those who have it read out.
  if (rows.length === 0) return;
  flow.ensure(20);
  flow.tagging.element('Table', () => {
    drawRow(flow, 'TH', heads);
    for (const cells of rows) {
      const height = Math.max(rowHeight(flow, cells), minimum);
      if (flow.room < height + 2 * ROW_PADDING) repeatHeads(flow, heads);
      flow.rule(flow.y + ROW_PADDING / 2, LINE);
      flow.gap(ROW_PADDING);
      const top = flow.y;
      drawRow(flow, 'TD', cells);
      flow.y = Math.max(flow.y, top + minimum);
      flow.gap(ROW_PADDING);
    }
  });
  flow.gap(3);
}

function cellsOf({ text, answer, origin, isUnknown }: AnswerLine): Cell[] {
  const style = isUnknown ? { ...STYLES.strong, colour: CLASS_COLOURS.high } : STYLES.body;
  return [
    { text, style: STYLES.body, width: QUESTION_WIDTH },
    { text: origin ? `${answer} (${origin})` : answer, style, width: ANSWER_WIDTH },
  ];
}

function repeatHeads(flow: Flow, heads: readonly Cell[]): void {
  flow.ensure(PAGE.height);
  flow.use(STYLES.label);
  flow.tagging.artifact(() => {
    let x: number = PAGE.left;
    for (const { text, width } of heads) {
      flow.doc.text(text, x, flow.y + 3);
      x += width;
    }
  });
  flow.gap(lineHeight(STYLES.label));
}
