import type { Report } from '../model.ts';
import { drawBox } from './decoration.ts';
import type { Flow } from './flow.ts';
import { ACCENT, CONTENT_WIDTH, PAGE, STYLES, WHITE } from './style.ts';

const BAND = 30;
const ON_BAND = { ...STYLES.strong, colour: WHITE } as const;

/** Head of the first page: a band with product, use and day. */
export function drawHead(flow: Flow, { product, date, use }: Report): void {
  const name = { ...STYLES.heading, colour: WHITE };
  const height = Math.max(BAND, flow.heightOf(use, name) + 24);
  drawBox(flow, { x: 0, y: 0, width: PAGE.width, height }, ACCENT);
  drawMark(flow, PAGE.left, 10);
  flow.y = 10;
  const made = flow.t('report:paper.madeOn', { date });
  flow.text('P', `${product} · ${made}`, ON_BAND, { x: PAGE.left + 9, width: CONTENT_WIDTH - 9 });
  flow.gap(3);
  flow.text('P', use, name);
  flow.y = height + 6;
}

/** The sign of the product, as in the head of each page of the website. */
function drawMark(flow: Flow, x: number, y: number): void {
  drawBox(flow, { x, y, width: 6, height: 6 }, WHITE, 1.6);
  flow.tagging.artifact(() => {
    flow.doc.setDrawColor(...ACCENT).setLineWidth(0.8);
    flow.doc.line(x + 1.5, y + 3.1, x + 2.5, y + 4.2);
    flow.doc.line(x + 2.5, y + 4.2, x + 4.5, y + 1.8);
  });
}
