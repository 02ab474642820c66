import { qrCode } from '../../../share/qr.ts';
import type { Block } from '../../model.ts';
import { figure } from '../figure.ts';
import type { Flow } from '../flow.ts';
import { darkAreas, fillRectangles } from '../rectangles.ts';
import { CONTENT_WIDTH, INK, PAGE, STYLES } from '../style.ts';
import { drawLink } from './link.ts';

type CodeBlock = Extract<Block, { type: 'code' }>;
/** Width of a module that a phone reads with ease, and the most that a code may take, in millimetres. */
const MODULE = 0.45;
const LARGEST = 31;
const GAP = 6;

/** An address as a QR code, and beside it as a link. One that is too long for a code is a link alone. */
export function drawCode(flow: Flow, { link }: CodeBlock): void {
  const code = qrCode(link.href);
  if (!code) return drawLink(flow, link, STYLES.link, {}, link.text);
  const size = Math.min(LARGEST, code.size * MODULE);
  const column = { x: PAGE.left + size + GAP, width: CONTENT_WIDTH - size - GAP };
  flow.ensure(size);
  const area = { x: PAGE.left, y: flow.y, width: size, height: size };
  figure(flow, area, flow.t('report:pdf.code'), () => {
    flow.doc.setFillColor(...INK);
    fillRectangles(flow.doc, darkAreas(code, area));
  });
  flow.gap((size - flow.heightOf(link.text, STYLES.link, column.width)) / 2);
  // The address is a hundred letters that nobody wants to hear.
  drawLink(flow, link, STYLES.link, column, link.text);
  flow.y = area.y + size + 1;
}
