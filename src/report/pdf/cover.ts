import type { Block, Report } from '../model.ts';
import { drawParagraph } from './blocks/texts.ts';
import type { Flow } from './flow.ts';
import { ACCENT, CONTENT_WIDTH, lineHeight, PAGE, PAPER, STYLES, WHITE } from './style.ts';

const BAND = 30;
const PADDING = 5;
const NUMBER = 6;
const ON_BAND = { ...STYLES.strong, colour: WHITE } as const;

/** Head of the first page: a band with product, use and day; below it the result as a headline. */
export function drawHead(flow: Flow, { product, date, use, title }: Report): void {
  const name = { ...STYLES.heading, colour: WHITE };
  const height = Math.max(BAND, flow.heightOf(use, name) + 24);
  flow.box(0, 0, PAGE.width, height, ACCENT);
  drawMark(flow, PAGE.left, 10);
  flow.y = 10;
  flow.text('P', `${product} · ${date}`, ON_BAND, { x: PAGE.left + 9, width: CONTENT_WIDTH - 9 });
  flow.gap(3);
  flow.text('P', use, name);
  flow.y = height + 8;
  flow.text('H1', title, STYLES.title);
  flow.gap(4);
}

/** The sign of the product, as in the head of each page of the website. */
function drawMark(flow: Flow, x: number, y: number): void {
  flow.box(x, y, 6, 6, WHITE, 1.6);
  flow.tagging.artifact(() => {
    flow.doc.setDrawColor(...ACCENT).setLineWidth(0.8);
    flow.doc.line(x + 1.5, y + 3.1, x + 2.5, y + 4.2);
    flow.doc.line(x + 2.5, y + 4.2, x + 4.5, y + 1.8);
  });
}

/** The answer: a sentence, the next steps in a box, the next date, the role. */
export function drawVerdict(flow: Flow, block: Extract<Block, { type: 'verdict' }>): void {
  const { basis, sentence, steps, next, role } = block;
  drawParagraph(flow, { type: 'paragraph', text: `${basis}. ${sentence}` });
  const titles = steps.map(({ title }) => title);
  drawSteps(flow, titles.length > 0 ? titles : [flow.t('report:plan.none')]);
  for (const text of [next, role]) if (text !== undefined) drawParagraph(flow, { type: 'paragraph', text });
}

function drawSteps(flow: Flow, steps: readonly string[]): void {
  const column = { x: PAGE.left + PADDING + NUMBER, width: CONTENT_WIDTH - 2 * PADDING - NUMBER };
  const heights = steps.map((each) => flow.heightOf(each, STYLES.body, column.width) + 1.2);
  const total = heights.reduce((sum, each) => sum + each, lineHeight(STYLES.subheading) + 8);
  flow.ensure(total);
  const top = flow.y;
  flow.box(PAGE.left, top, CONTENT_WIDTH, total, PAPER, 2);
  flow.gap(3.5);
  flow.text('H2', flow.t('report:pdf.steps'), STYLES.subheading, { ...column, x: PAGE.left + PADDING });
  flow.gap(1);
  flow.tagging.element('L', () => steps.forEach((each, index) => drawItem(flow, each, index + 1, column)));
  flow.y = top + total + 4;
}

function drawItem(flow: Flow, text: string, number: number, column: { x: number; width: number }): void {
  flow.tagging.element('LI', () => {
    const top = flow.y;
    flow.text('Lbl', `${number}.`, { ...STYLES.strong, colour: ACCENT }, { ...column, x: column.x - NUMBER });
    flow.y = top;
    flow.tagging.element('LBody', () => flow.write(text, STYLES.body, column));
    flow.gap(1.2);
  });
}
