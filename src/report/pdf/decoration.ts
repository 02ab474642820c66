import type { Flow } from './flow.ts';
import type { Colour } from './style.ts';
import { CONTENT_WIDTH, PAGE } from './style.ts';

type Area = { x: number; y: number; width: number; height: number };

/** A filled box as decoration, in millimetres: readers pass over it, and the cursor stays. */
export function drawBox(flow: Flow, { x, y, width, height }: Area, colour: Colour, radius = 0): void {
  flow.tagging.artifact(() => {
    flow.doc.setFillColor(...colour);
    flow.doc.roundedRect(x, y, width, height, radius, radius, 'F');
  });
}

/** A horizontal line as decoration, across the page unless said otherwise. */
export function drawRule(
  flow: Flow,
  y: number,
  colour: Colour,
  { x, width }: Pick<Area, 'x' | 'width'> = { x: PAGE.left, width: CONTENT_WIDTH },
): void {
  flow.tagging.artifact(() => {
    flow.doc.setDrawColor(...colour).setLineWidth(0.2);
    flow.doc.line(x, y, x + width, y);
  });
}
