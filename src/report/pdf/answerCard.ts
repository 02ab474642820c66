import { rgbOf } from '../../colour.ts';
import { VERDICT_INKS } from '../../verdictInks.ts';
import type { Block } from '../model.ts';
import { drawBox } from './decoration.ts';
import type { Flow } from './flow.ts';
import { verdictSign } from './icons.ts';
import type { TextStyle } from './style.ts';
import { CONTENT_WIDTH, lineHeight, PAGE, STYLES } from './style.ts';
import type { Tag } from './structure.ts';

type VerdictBlock = Extract<Block, { type: 'verdict' }>;
/** A line of the card: a step has a number. `after`: room below it. */
type Line = { tag: Tag; text: string; style: TextStyle; number?: number; after: number };

const PADDING = 4;
const NUMBER = 5.5;
const SIGN = 10;
const LEFT = PAGE.left + PADDING;
const WIDTH = CONTENT_WIDTH - 2 * PADDING;

/** The answer on one card in its tint: sign, headline, why, the next steps, the next date, the role. */
export function drawAnswer(flow: Flow, title: string, block: VerdictBlock): void {
  const { tint, soft } = VERDICT_INKS[block.verdict];
  const headline = { ...STYLES.title, colour: rgbOf(tint) };
  const column = { x: LEFT + SIGN + 4, width: WIDTH - SIGN - 4 };
  const head = Math.max(SIGN, flow.heightOf(title, headline, column.width));
  const lines = linesOf(flow, block);
  const height = lines.reduce((sum, line) => sum + heightOf(flow, line) + line.after, head + 2 + 2 * PADDING);
  flow.ensure(height);
  const top = flow.y;
  drawBox(flow, { x: PAGE.left, y: top, width: CONTENT_WIDTH, height }, rgbOf(soft), 2.5);
  verdictSign(flow, block.verdict, { x: LEFT, y: top + PADDING, size: SIGN }, rgbOf(tint), rgbOf(soft));
  flow.y = top + PADDING + (head - flow.heightOf(title, headline, column.width)) / 2;
  flow.text('H1', title, headline, column);
  flow.y = top + PADDING + head + 2;
  drawLines(flow, lines, rgbOf(tint));
  flow.y = top + height + 4;
}

function linesOf(flow: Flow, { basis, sentence, steps, next, role }: VerdictBlock): Line[] {
  const titles =
    steps.length > 0 ? steps.map(({ title, more = '' }) => title + more) : [flow.t('report:plan.none')];
  const said = (text: string, style: TextStyle): Line => ({ tag: 'P', text, style, after: 1 });
  return [
    { ...said(`${basis}: ${sentence}`, STYLES.body), after: 2 },
    { tag: 'H2', text: flow.t('report:pdf.steps'), style: STYLES.subheading, after: 1 },
    ...titles.map((text, index): Line => ({
      ...{ tag: 'LBody', text, style: STYLES.body, number: index + 1 },
      after: index === titles.length - 1 ? 2 : 1,
    })),
    ...(next === undefined ? [] : [said(next, STYLES.strong)]),
    ...(role === undefined ? [] : [said(role, STYLES.fine)]),
  ];
}

const columnOf = ({ number }: Line) =>
  number === undefined ? { x: LEFT, width: WIDTH } : { x: LEFT + NUMBER, width: WIDTH - NUMBER };

function heightOf(flow: Flow, line: Line): number {
  return line.text === ''
    ? lineHeight(line.style)
    : flow.heightOf(line.text, line.style, columnOf(line).width);
}

/** Steps in a row are one list. */
function drawLines(flow: Flow, lines: readonly Line[], tint: TextStyle['colour']): void {
  const [first] = lines;
  if (!first) return;
  const end = lines.findIndex(({ number }) => (number === undefined) !== (first.number === undefined));
  const count = end < 0 ? lines.length : end;
  const run = lines.slice(0, count);
  if (first.number === undefined) {
    for (const line of run) drawLine(flow, line);
  } else flow.tagging.element('L', () => run.forEach((line) => drawStep(flow, line, tint)));
  drawLines(flow, lines.slice(count), tint);
}

function drawLine(flow: Flow, line: Line): void {
  flow.text(line.tag, line.text, line.style, columnOf(line));
  flow.gap(line.after);
}

function drawStep(flow: Flow, line: Line, colour: TextStyle['colour']): void {
  flow.tagging.element('LI', () => {
    const top = flow.y;
    flow.text('Lbl', `${line.number}.`, { ...STYLES.strong, colour }, { x: LEFT, width: NUMBER });
    flow.y = top;
    drawLine(flow, line);
  });
}
