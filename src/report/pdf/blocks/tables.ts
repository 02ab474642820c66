import type { AnswerLine, Block } from '../../model.ts';
import type { TimelineEntry } from '../../drawnBlocks.ts';
import { drawRule } from '../decoration.ts';
import type { Flow } from '../flow.ts';
import type { TextStyle } from '../style.ts';
import { CLASS_COLOURS, CONTENT_WIDTH, LINE, lineHeight, STYLES } from '../style.ts';
import { shares } from '../shares.ts';
import type { Cell } from '../table.ts';
import { CELL_GAP, drawRow, drawTable, rowHeight } from '../table.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
/** What share of the width the questions may take: whatever makes the table shortest. */
const QUESTION_SHARES = [0.45, 0.5, 0.55, 0.6, 0.65, 0.7];
/** Marks an answer that the user did not give; where it comes from stands below the table. */
const DERIVED = '*';
const BELOW_NOTES = 2;
const DATE_WIDTH = CONTENT_WIDTH * 0.34;

/** Heads of a table, by the ends of the addresses of their texts. */
function headsOf(flow: Flow, columns: Readonly<Record<string, number>>): Cell[] {
  return Object.entries(columns).map(([name, width]) => ({
    ...{ text: flow.t(`report:pdf.${name}`), style: STYLES.label, width },
  }));
}

/** Short facts side by side, as a table with one row of heads; each on one line if there is room. */
export function drawFacts(flow: Flow, { items }: Of<'facts'>): void {
  const widths = factWidths(flow, items);
  const row = (texts: readonly string[], style: TextStyle) =>
    texts.map((text, index): Cell => ({ text, style, width: widths[index] ?? 0 }));
  const heads = row(labelsOf(items), STYLES.label);
  const values = row(valuesOf(items), STYLES.strong);
  flow.ensure(rowHeight(flow, heads) + rowHeight(flow, values) + 6);
  drawRule(flow, flow.y, LINE);
  flow.gap(2);
  flow.tagging.element('Table', () => {
    drawRow(flow, 'TH', heads);
    drawRow(flow, 'TD', values);
  });
  flow.gap(2);
  drawRule(flow, flow.y, LINE);
  flow.gap(3);
}

type Facts = Of<'facts'>['items'];
const labelsOf = (items: Facts) => items.map(({ label }) => label);
const valuesOf = (items: Facts) => items.map(({ value }) => value);

function factWidths(flow: Flow, items: Facts): number[] {
  const needed = items.map(({ label, value }) =>
    Math.max(flow.widthOf(label, STYLES.label), flow.widthOf(value, STYLES.strong)),
  );
  return shares(
    needed.map((each) => each + CELL_GAP),
    CONTENT_WIDTH,
  );
}

/** Questions and answers as a table, in small print; what is not known stands out in bold and in colour. */
export function drawAnswers(flow: Flow, { lines }: Of<'answers'>): void {
  const widths = QUESTION_SHARES.map((share) => answerWidths(share * CONTENT_WIDTH));
  const heights = widths.map((each) =>
    lines.reduce((sum, line) => sum + rowHeight(flow, answerCells(line, each)), 0),
  );
  const best = widths[heights.indexOf(Math.min(...heights))] ?? answerWidths(CONTENT_WIDTH / 2);
  const rows = lines.map((line) => answerCells(line, best));
  const origins = [...new Set(lines.flatMap(({ origin }) => origin ?? []))];
  const notes = origins.length > 0 ? origins.length * lineHeight(STYLES.fine) + BELOW_NOTES : 0;
  flow.before(flow.following + notes, () => drawTable(flow, headsOf(flow, best), rows));
  origins.forEach((origin) => flow.text('P', `${DERIVED} ${origin}`, STYLES.fine));
  if (origins.length > 0) flow.gap(BELOW_NOTES);
}

type Widths = { question: number; answer: number };
const answerWidths = (question: number): Widths => ({ question, answer: CONTENT_WIDTH - question });

function answerCells({ text, answer, origin, isUnknown }: AnswerLine, widths: Widths): Cell[] {
  const said: TextStyle = isUnknown
    ? { ...STYLES.label, colour: CLASS_COLOURS.high }
    : { ...STYLES.fine, weight: 'bold' };
  return [
    { text, style: STYLES.fine, width: widths.question },
    { text: origin ? `${answer}\u00a0${DERIVED}` : answer, style: said, width: widths.answer },
  ];
}

/** Dates as a table: the day, and in few words what applies from then on. */
export function drawDates(flow: Flow, dates: readonly TimelineEntry[]): void {
  const rows = dates.map(({ when, brief }): Cell[] => [
    { text: when, style: STYLES.strong, width: DATE_WIDTH },
    { text: brief.join('. '), style: STYLES.body, width: CONTENT_WIDTH - DATE_WIDTH },
  ]);
  drawTable(flow, headsOf(flow, { date: DATE_WIDTH, applies: CONTENT_WIDTH - DATE_WIDTH }), rows);
}
