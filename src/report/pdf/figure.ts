import type { Flow } from './flow.ts';
import { hexText } from './pdfInternals.ts';
import type { Area } from './tagging.ts';
import { rectangleOf } from './tagging.ts';

/** A drawing with an alternative text and its bounding box, as PDF/UA-1 asks of figures (ISO 14289-1, 7.3). */
export function figure(flow: Flow, area: Area, alt: string, draw: () => void): void {
  const box = rectangleOf(flow.doc, area);
  const attributes = `/Alt ${hexText(alt)} /A <</O /Layout /BBox [${box}] /Placement /Block>>`;
  flow.tagging.element('Figure', () => flow.tagging.content(draw), attributes);
}
