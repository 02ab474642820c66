import type { Staircase, Step } from '../../../staircase/staircase.ts';
import { staircase } from '../../../staircase/staircase.ts';
import { mix, rgbOf, hexOf } from '../../../colour.ts';
import type { ScaleBlock, ScaleStep } from '../../drawnBlocks.ts';
import { figure } from '../figure.ts';
import type { Flow } from '../flow.ts';
import type { Colour } from '../style.ts';
import { CLASS_COLOURS, CONTENT_WIDTH, INK, MUTED, PAGE, STYLES } from '../style.ts';
import type { Area } from '../tagging.ts';
import { drawBar, drawPin, drawWay, LETTER } from './scaleMarks.ts';

const WIDTH = 108;
const GAP = 7;
/** Room for the names of the steps. */
const NAMES = 5;
/** How much of its colour a step has on which nobody stands, from light to dark. */
const TINTS = [0, 0.16, 0.24, 0.34, 0.45];

/** A drawing of the staircase with a label for each pin; `text` stands beside it, `alt` is read out in its place. */
type Picture = {
  drawing: Staircase;
  steps: readonly ScaleStep[];
  labels: readonly string[];
  text: string;
  alt: string;
};

/** The staircase of the classes: a figure with a text, and beside it the same as a sentence. */
export function drawScale(flow: Flow, { steps, now, later, text }: ScaleBlock): void {
  const drawing = staircase({ now, ...(later && { later: later.step }) });
  const labels = drawing.pins.map(({ kind }) => (kind === 'now' ? now.label : (later?.label ?? '')));
  drawPicture(flow, { drawing, steps, labels, text, alt: flow.t('report:pdf.scale', { text }) });
}

/** Any drawing of the staircase as a figure. */
export function drawPicture(flow: Flow, picture: Picture): void {
  const { drawing, text, alt } = picture;
  const height = drawing.height * LETTER + NAMES;
  const beside = { x: PAGE.left + WIDTH + GAP, width: CONTENT_WIDTH - WIDTH - GAP };
  const words = flow.heightOf(text, STYLES.strong, beside.width);
  flow.ensure(Math.max(height, words));
  const area = { x: PAGE.left, y: flow.y, width: WIDTH, height };
  figure(flow, area, alt, () => drawAll(flow, picture, area));
  flow.gap(Math.max(0, height - NAMES - words));
  flow.text('P', text, STYLES.strong, beside);
  flow.y = Math.max(flow.y, area.y + height) + 3;
}

function drawAll(flow: Flow, { steps, drawing, labels }: Picture, area: Area): void {
  drawing.steps.forEach((step, index) => {
    const { riskClass, label } = steps[index] ?? { riskClass: 'none', label: '' };
    drawStep(flow, step, tint(CLASS_COLOURS[riskClass], step.covered ? 1 : (TINTS[index] ?? 0)), area);
    if (index > 0 || step.covered) drawName(flow, step, label, area);
  });
  if (drawing.bar) drawBar(flow, drawing.bar, area);
  if (drawing.way) drawWay(flow, drawing.way, area);
  drawing.pins.forEach((pin, index) => drawPin(flow, pin, labels[index] ?? '', area));
}

/** A column with its tread as a line: so the steps are seen in black and white too. */
function drawStep({ doc }: Flow, step: Step, fill: Colour, area: Area): void {
  const [left, right] = [area.x + step.left * area.width, area.x + step.right * area.width];
  const [top, foot] = [area.y + step.top * LETTER, area.y + area.height - NAMES];
  doc.setFillColor(...fill);
  if (foot > top) doc.rect(left, top, right - left, foot - top, 'F');
  doc.setDrawColor(...MUTED).setLineWidth(step.covered ? 0.6 : 0.3);
  doc.line(left, top, right, top);
}

function drawName(flow: Flow, step: Step, label: string, area: Area): void {
  flow.use(step.covered ? { ...STYLES.label, colour: INK } : STYLES.fine);
  const x = area.x + ((step.left + step.right) / 2) * area.width;
  flow.doc.text(label, x, area.y + area.height - 1, { align: 'center' });
}

function tint(colour: Colour, share: number): Colour {
  return rgbOf(mix(hexOf(colour), '#ffffff', share));
}
