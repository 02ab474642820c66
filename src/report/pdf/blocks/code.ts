import { qrCode } from '../../../share/qr.ts';
import type { Block } from '../../model.ts';
import { figure } from '../figure.ts';
import type { Flow } from '../flow.ts';
import { internalsOf } from '../pdfInternals.ts';
import { CONTENT_WIDTH, INK, PAGE, STYLES } from '../style.ts';
import type { Area } from '../tagging.ts';
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
  figure(flow, area, flow.t('report:pdf.code'), () => drawModules(flow, code, area));
  flow.gap((SIZE - flow.heightOf(link.text, STYLES.link, COLUMN.width)) / 2);
  // The address is a hundred letters that nobody wants to hear.
  drawLink(flow, link, STYLES.link, COLUMN, link.text);
  flow.y = area.y + SIZE + 3;
}

/** All dark modules as one path: a call for each would take most of the time of the whole report. */
function drawModules(
  { doc }: Flow,
  { size, runs }: NonNullable<ReturnType<typeof qrCode>>,
  area: Area,
): void {
  const { write, getCoordinateString, getVerticalCoordinateString } = internalsOf(doc);
  const module = area.width / size;
  const height = getCoordinateString(module);
  doc.setFillColor(...INK);
  const rectangles = runs.map(({ x, y, length }) => {
    const left = getCoordinateString(area.x + x * module);
    const bottom = getVerticalCoordinateString(area.y + (y + 1) * module);
    return `${left} ${bottom} ${getCoordinateString(length * module)} ${height} re`;
  });
  write(`${rectangles.join('\n')}\nf`);
}
