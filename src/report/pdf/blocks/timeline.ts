import type { Block, TimelineEntry } from '../../model.ts';
import type { Flow } from '../flow.ts';
import { figure } from '../figure.ts';
import { ACCENT, CLASS_COLOURS, CONTENT_WIDTH, INK, MUTED, PAGE, STYLES, WHITE } from '../style.ts';
import { drawDates } from './tables.ts';

type TimelineBlock = Extract<Block, { type: 'timeline' }>;
const HEIGHT = 30;
/** Room on either side, so that the outer labels fit, in millimetres. */
const MARGIN = 17;
const STEM = 5;
const LEADING = 3.8;

/** The dates on a line from left to right, then the same as a table. */
export function drawTimeline(flow: Flow, block: TimelineBlock): void {
  flow.ensure(HEIGHT + 25);
  const area = { x: PAGE.left, y: flow.y, width: CONTENT_WIDTH, height: HEIGHT };
  const text = block.entries.map(({ when, note }) => `${when}: ${note}`).join('. ');
  figure(flow, area, flow.t('report:pdf.timeline', { text }), () => drawLine(flow, block.entries));
  flow.gap(HEIGHT + 2);
  drawDates(flow, block);
}

function drawLine(flow: Flow, entries: readonly TimelineEntry[]): void {
  const { doc } = flow;
  const y = flow.y + HEIGHT / 2;
  doc.setDrawColor(...MUTED).setLineWidth(0.4);
  doc.line(PAGE.left, y, PAGE.left + CONTENT_WIDTH, y);
  entries.forEach((entry, index) => drawDay(flow, entry, y, index % 2 === 0 ? -1 : 1));
}

/** `side`: -1 with the label above the line, 1 below it. */
function drawDay(flow: Flow, entry: TimelineEntry, y: number, side: -1 | 1): void {
  const { doc } = flow;
  const x = PAGE.left + MARGIN + entry.position * (CONTENT_WIDTH - 2 * MARGIN);
  doc
    .setDrawColor(...MUTED)
    .setLineWidth(0.25)
    .line(x, y, x, y + side * STEM);
  drawMark(flow, entry.kind, x, y);
  const first = side === -1 ? y - STEM - 1.2 - LEADING : y + STEM + 3;
  flow.use({ ...STYLES.label, colour: INK });
  doc.text(entry.short, x, first, { align: 'center' });
  flow.use(STYLES.fine);
  doc.text(entry.note, x, first + LEADING, { align: 'center' });
}

/** Full while it applies, hollow while it is to come, in the colour of warning where disputed, ringed for today. */
function drawMark({ doc }: Flow, kind: TimelineEntry['kind'], x: number, y: number): void {
  const colour = kind === 'disputed' ? CLASS_COLOURS.high : ACCENT;
  const isFull = kind === 'past';
  doc.setDrawColor(...colour).setLineWidth(0.6);
  doc.setFillColor(...(isFull ? colour : WHITE));
  doc.circle(x, y, kind === 'today' ? 2.4 : 1.7, 'FD');
  if (kind !== 'today') return;
  doc.setFillColor(...colour);
  doc.circle(x, y, 1.1, 'F');
}
