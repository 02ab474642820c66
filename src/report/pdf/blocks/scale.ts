import type { Block } from '../../model.ts';
import type { Flow } from '../flow.ts';
import { FONT } from '../flow.ts';
import { hexText } from '../pdfInternals.ts';
import { CLASS_COLOURS, CONTENT_WIDTH, LINE, MUTED, PAGE, PAPER, STYLES, WHITE } from '../style.ts';
import type { Area } from '../tagging.ts';
import { rectangleOf } from '../tagging.ts';

type ScaleBlock = Extract<Block, { type: 'scale' }>;
const GAP = 1.5;
const HEIGHT = 13;
const LABEL_SIZE = 8.5;
const LABEL_LEADING = 3.8;

/** The scale of classes: a figure with a text, followed by the same as a sentence. */
export function drawScale(flow: Flow, block: ScaleBlock): void {
  flow.ensure(HEIGHT + 12);
  const whole = { x: PAGE.left, y: flow.y, width: CONTENT_WIDTH, height: HEIGHT };
  flow.tagging.element(
    'Figure',
    () => flow.tagging.content(() => drawSteps(flow, block)),
    attributes(flow, block, whole),
  );
  flow.gap(HEIGHT + 3);
  flow.text('P', block.text, STYLES.strong);
  flow.gap(1);
}

/** Alternative text and bounding box, as PDF/UA-1 asks of figures (ISO 14289-1, 7.3). */
function attributes(flow: Flow, block: ScaleBlock, area: Area): string {
  const alt = hexText(flow.t('report:pdf.scale', { text: block.text }));
  return `/Alt ${alt} /A <</O /Layout /BBox [${rectangleOf(flow.doc, area)}] /Placement /Block>>`;
}

function drawSteps(flow: Flow, { steps, from, to }: ScaleBlock): void {
  const width = (CONTENT_WIDTH - GAP * (steps.length - 1)) / steps.length;
  steps.forEach(({ riskClass, label }, index) => {
    const covered = index >= from && index <= to;
    const fill = covered ? CLASS_COLOURS[riskClass] : PAPER;
    const x = PAGE.left + index * (width + GAP);
    flow.doc.setFillColor(...fill).setDrawColor(...LINE);
    flow.doc.roundedRect(x, flow.y, width, HEIGHT, 1.5, 1.5, covered ? 'F' : 'FD');
    drawLabel(flow, label, { x, y: flow.y, width, height: HEIGHT }, covered);
  });
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
