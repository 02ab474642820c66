import type { Block } from '../../model.ts';
import { figure } from '../figure.ts';
import type { Flow } from '../flow.ts';
import { FONT } from '../flow.ts';
import { CLASS_COLOURS, CONTENT_WIDTH, INK, LINE, MUTED, PAGE, PAPER, STYLES, WHITE } from '../style.ts';
import type { Area } from '../tagging.ts';

type ScaleBlock = Extract<Block, { type: 'scale' }>;
const GAP = 1.5;
const HEIGHT = 14;
/** Bar below the steps that are covered. */
const MARKER = 1.4;
const LABEL_SIZE = 9;
const LABEL_LEADING = 3.9;

const stepWidth = (count: number) => (CONTENT_WIDTH - GAP * (count - 1)) / count;

/** The scale of classes: a figure with a text, followed by the same as a sentence. */
export function drawScale(flow: Flow, block: ScaleBlock): void {
  flow.ensure(HEIGHT + 14);
  const area = { x: PAGE.left, y: flow.y, width: CONTENT_WIDTH, height: HEIGHT + 1.2 + MARKER };
  figure(flow, area, flow.t('report:pdf.scale', { text: block.text }), () => {
    drawSteps(flow, block);
    drawMarker(flow, block);
  });
  flow.gap(area.height + 2.5);
  flow.text('P', block.text, STYLES.strong);
  flow.gap(1.5);
}

function drawSteps(flow: Flow, { steps, from, to }: ScaleBlock): void {
  const width = stepWidth(steps.length);
  steps.forEach(({ riskClass, label }, index) => {
    const covered = index >= from && index <= to;
    const fill = covered ? CLASS_COLOURS[riskClass] : PAPER;
    const x = PAGE.left + index * (width + GAP);
    flow.doc
      .setFillColor(...fill)
      .setDrawColor(...LINE)
      .setLineWidth(0.2);
    flow.doc.roundedRect(x, flow.y, width, HEIGHT, 1.5, 1.5, covered ? 'F' : 'FD');
    drawLabel(flow, label, { x, y: flow.y, width, height: HEIGHT }, covered);
  });
}

/** Says the same without colour, for black-and-white printers. */
function drawMarker({ doc, y }: Flow, { steps, from, to }: ScaleBlock): void {
  const width = stepWidth(steps.length);
  const length = (to - from + 1) * (width + GAP) - GAP;
  doc.setFillColor(...INK);
  doc.roundedRect(PAGE.left + from * (width + GAP), y + HEIGHT + 1.2, length, MARKER, 0.6, 0.6, 'F');
}

function drawLabel({ doc }: Flow, label: string, { x, y, width, height }: Area, covered: boolean): void {
  doc.setFont(FONT, covered ? 'bold' : 'normal').setFontSize(LABEL_SIZE);
  doc.setTextColor(...(covered ? WHITE : MUTED));
  const lines = doc.splitTextToSize(label, width - 3) as string[];
  const top = y + height / 2 - ((lines.length - 1) * LABEL_LEADING) / 2 + 1.1;
  lines.forEach((line, index) => {
    doc.text(line, x + width / 2, top + index * LABEL_LEADING, { align: 'center' });
  });
}
