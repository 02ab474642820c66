import { qrCode } from '../../../share/qr.ts';
import type { Block } from '../../model.ts';
import { figure } from '../figure.ts';
import type { Flow } from '../flow.ts';
import { darkAreas, fillRectangles } from '../rectangles.ts';
import { CONTENT_WIDTH, INK, PAGE, STYLES } from '../style.ts';
import { drawLink } from './link.ts';

type CodeBlock = Extract<Block, { type: 'code' }>;
const SIZE = 31;
const GAP = 6;
const COLUMN = { x: PAGE.left + SIZE + GAP, width: CONTENT_WIDTH - SIZE - GAP };

/** An address as a QR code, and beside it as a link. One that is too long for a code is a link alone. */
export function drawCode(flow: Flow, { link }: CodeBlock): void {
  const code = qrCode(link.href);
  if (!code) return drawLink(flow, link, STYLES.link, {}, link.text);
  flow.ensure(SIZE + 2);
  const area = { x: PAGE.left, y: flow.y, width: SIZE, height: SIZE };
  figure(flow, area, flow.t('report:pdf.code'), () => {
    flow.doc.setFillColor(...INK);
    fillRectangles(flow.doc, darkAreas(code, area));
  });
  flow.gap((SIZE - flow.heightOf(link.text, STYLES.link, COLUMN.width)) / 2);
  // The address is a hundred letters that nobody wants to hear.
  drawLink(flow, link, STYLES.link, COLUMN, link.text);
  flow.y = area.y + SIZE + 3;
}
