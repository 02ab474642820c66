import { qrCode } from '../../../share/qr.ts';
import type { Block } from '../../model.ts';
import { figure } from '../figure.ts';
import type { Flow } from '../flow.ts';
import { darkAreas, fillRectangles } from '../rectangles.ts';
import type { TextStyle } from '../style.ts';
import { CONTENT_WIDTH, INK, PAGE, STYLES } from '../style.ts';
import { drawLink } from './link.ts';

type CodeBlock = Extract<Block, { type: 'code' }>;
type Column = { x: number; width: number };
/** Width of a module that a phone reads with ease, and the most that a code may take, in millimetres. */
const MODULE = 0.45;
const LARGEST = 31;
const CAPTION: TextStyle = { ...STYLES.fine, colour: STYLES.link.colour };
const WHOLE: Column = { x: PAGE.left, width: CONTENT_WIDTH };

/** The column that a code takes with its caption. */
export const CODE_WIDTH = LARGEST;

/** What a code takes with its caption below it, in millimetres. */
export function codeHeight(flow: Flow, { link }: CodeBlock, { width }: Column = WHOLE): number {
  return LARGEST + flow.heightOf(link.text, CAPTION, width) + 1;
}

/** An address as a QR code, and below it as a link. One that is too long for a code is a link alone. */
export function drawCode(flow: Flow, { link }: CodeBlock, column: Column = WHOLE): void {
  const code = qrCode(link.href);
  if (code) {
    const size = Math.min(LARGEST, code.size * MODULE);
    flow.ensure(size);
    const area = { x: column.x, y: flow.y, width: size, height: size };
    figure(flow, area, flow.t('report:pdf.code'), () => {
      flow.doc.setFillColor(...INK);
      fillRectangles(flow.doc, darkAreas(code, area));
    });
    flow.gap(size + 1);
  }
  // The address is a hundred letters that nobody wants to hear.
  drawLink(flow, link, CAPTION, column, link.text);
}
