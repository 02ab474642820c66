import type { AnswerLine, Block } from '../../model.ts';
import type { Flow } from '../flow.ts';
import type { TextStyle } from '../style.ts';
import { CLASS_COLOURS, CONTENT_WIDTH, LINE, STYLES } from '../style.ts';
import { shares } from '../shares.ts';
import type { Cell } from '../table.ts';
import { CELL_GAP, drawRow, drawTable, rowHeight } from '../table.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
const QUESTION_WIDTH = CONTENT_WIDTH * 0.52;
const ANSWER_WIDTH = CONTENT_WIDTH - QUESTION_WIDTH;
/** Marks an answer that the user did not give; where it comes from stands below the table. */
const DERIVED = '*';
const DATE_WIDTH = CONTENT_WIDTH * 0.34;

/** Heads of a table, by the ends of the addresses of their texts. */
export function headsOf(flow: Flow, columns: Readonly<Record<string, number>>): Cell[] {
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
  const heads = headsOf(flow, { question: QUESTION_WIDTH, answer: ANSWER_WIDTH });
  drawTable(flow, heads, lines.map(answerCells));
  const origins = new Set(lines.flatMap(({ origin }) => origin ?? []));
  origins.forEach((origin) => flow.text('P', `${DERIVED} ${origin}`, STYLES.fine));
  if (origins.size > 0) flow.gap(2);
}

function answerCells({ text, answer, origin, isUnknown }: AnswerLine): Cell[] {
  const said: TextStyle = isUnknown
    ? { ...STYLES.label, colour: CLASS_COLOURS.high }
    : { ...STYLES.fine, weight: 'bold' };
  return [
    { text, style: STYLES.fine, width: QUESTION_WIDTH },
    { text: origin ? `${answer}\u00a0${DERIVED}` : answer, style: said, width: ANSWER_WIDTH },
  ];
}

/** The dates as a table: the day, and what applies from then on. */
export function drawDates(flow: Flow, { entries }: Of<'timeline'>): void {
  // Today is a place in the drawing; nothing begins with it.
  const dates = entries.filter(({ kind }) => kind !== 'today');
  const rows = dates.map(({ when, lines, note }): Cell[] => [
    { text: when, style: STYLES.strong, width: DATE_WIDTH },
    { text: lines.join(' ') || note, style: STYLES.body, width: CONTENT_WIDTH - DATE_WIDTH },
  ]);
  drawTable(flow, headsOf(flow, { date: DATE_WIDTH, applies: CONTENT_WIDTH - DATE_WIDTH }), rows);
}
