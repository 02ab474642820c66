import type { VerdictKind } from '../../domain/verdict.ts';
import type { Flow } from './flow.ts';
import type { Colour } from './style.ts';

type Square = { x: number; y: number; size: number };
/** Strokes on a grid of 24; each stroke is a row of points. */
type Strokes = readonly (readonly (readonly [number, number])[])[];

const VERDICTS: Readonly<Record<VerdictKind, Strokes>> = {
  yes: [
    [
      [5.5, 12.5],
      [10, 17],
      [18.5, 7],
    ],
  ],
  yesIf: [
    [
      [4, 12.5],
      [8, 16.5],
      [15, 8],
    ],
    [
      [19, 7],
      [19, 13],
    ],
    [
      [19, 16.5],
      [19, 17],
    ],
  ],
  notYet: [
    [
      [9, 6],
      [9, 18],
    ],
    [
      [15, 6],
      [15, 18],
    ],
  ],
  no: [
    [
      [7, 7],
      [17, 17],
    ],
    [
      [17, 7],
      [7, 17],
    ],
  ],
  open: [
    [
      [8, 9],
      [9.5, 6],
      [14, 6],
      [16, 9],
      [12, 12.5],
      [12, 14.5],
    ],
    [
      [12, 18],
      [12, 19],
    ],
  ],
};

/** Draws the sign of an answer on its disc, as decoration. */
export function verdictSign(
  flow: Flow,
  kind: VerdictKind,
  { x, y, size }: Square,
  disc: Colour,
  sign: Colour,
): void {
  const { doc, tagging } = flow;
  tagging.artifact(() => {
    doc.setFillColor(...disc);
    doc.circle(x + size / 2, y + size / 2, size / 2, 'F');
    doc.setDrawColor(...sign).setLineWidth(size * 0.06);
    drawStrokes(flow, VERDICTS[kind], { x: x + size * 0.2, y: y + size * 0.2, size: size * 0.6 });
  });
}

function drawStrokes({ doc }: Flow, strokes: Strokes, { x, y, size }: Square): void {
  const scale = size / 24;
  for (const stroke of strokes) {
    stroke.slice(1).forEach(([toX, toY], index) => {
      const [fromX, fromY] = stroke[index] ?? [toX, toY];
      doc.line(x + fromX * scale, y + fromY * scale, x + toX * scale, y + toY * scale);
    });
  }
}

/** A box to tick by hand, or one that is ticked already. */
export function tickBox(flow: Flow, { x, y, size }: Square, colour: Colour, ticked: boolean): void {
  flow.tagging.artifact(() => {
    flow.doc.setDrawColor(...colour).setLineWidth(0.35);
    flow.doc.roundedRect(x, y, size, size, 0.6, 0.6, 'S');
    if (!ticked) return;
    flow.doc.line(x + size * 0.22, y + size * 0.52, x + size * 0.42, y + size * 0.75);
    flow.doc.line(x + size * 0.42, y + size * 0.75, x + size * 0.8, y + size * 0.25);
  });
}
