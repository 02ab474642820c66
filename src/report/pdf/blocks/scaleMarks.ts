import type { Bar, Pin, Way } from '../../../staircase/staircase.ts';
import { BOX, HELD } from '../../../staircase/staircase.ts';
import type { Flow } from '../flow.ts';
import { INK, STYLES, WHITE } from '../style.ts';
import type { Area } from '../tagging.ts';

/** Height of a letter of the labels, in millimetres. */
export const LETTER = 2.8;
const LABEL = STYLES.label;
const PADDING = 1.4;

/** A label on its stem: full for now, hollow for what is to come. */
export function drawPin(
  flow: Flow,
  { kind, x, tread, top, at, anchor }: Pin,
  label: string,
  area: Area,
): void {
  const { doc } = flow;
  const isNow = kind === 'now';
  const width = flow.widthOf(label, LABEL) + 2 * PADDING;
  const left = area.x + at * area.width - width * HELD[anchor];
  const [stem, y] = [area.x + x * area.width, area.y + top * LETTER];
  ink(flow, 0.4);
  if (top + BOX < tread) {
    doc.line(stem, y + BOX * LETTER, stem, area.y + tread * LETTER);
    dot(flow, stem, area.y + tread * LETTER, isNow);
  }
  doc.setFillColor(...(isNow ? INK : WHITE));
  doc.roundedRect(left, y, width, BOX * LETTER, 0.8, 0.8, 'FD');
  flow.use({ ...LABEL, colour: isNow ? WHITE : INK });
  doc.text(label, left + width / 2, y + BOX * LETTER * 0.68, { align: 'center' });
}

/** The bar above several steps, standing on the first and the last. */
export function drawBar(flow: Flow, { y, ends }: Bar, area: Area): void {
  const [from, to] = [ends[0]?.x ?? 0, ends.at(-1)?.x ?? 0].map((share) => area.x + share * area.width);
  const level = area.y + y * LETTER;
  ink(flow, 1).line(from ?? 0, level, to ?? 0, level);
  for (const end of ends) {
    const [x, tread] = [area.x + end.x * area.width, area.y + end.y * LETTER];
    ink(flow, 0.4).line(x, level, x, tread);
    dot(flow, x, tread, true);
  }
}

/** Dashes from the label of today to the one of later. */
export function drawWay(flow: Flow, { x, from, to, until }: Way, area: Area): void {
  const [start, end] = [area.x + x * area.width, area.x + until * area.width];
  const level = area.y + to * LETTER;
  const dashed = ink(flow, 0.4).setLineDashPattern([0.6, 0.8], 0);
  dashed.line(start, area.y + from * LETTER, start, level).line(start, level, end, level);
  dashed.setLineDashPattern([], 0);
}

function ink({ doc }: Flow, width: number) {
  return doc.setDrawColor(...INK).setLineWidth(width);
}

function dot(flow: Flow, x: number, y: number, isFull: boolean): void {
  const { doc } = flow;
  ink(flow, 0.4);
  doc.setFillColor(...(isFull ? INK : WHITE));
  doc.circle(x, y, 0.9, 'FD');
}
