import type { Flow } from './flow.ts';
import { lineHeight, STYLES } from './style.ts';

const ABOVE = 3;
const BELOW = 1;

/** What the heading of a part takes. */
export const sectionHeadHeight = (): number => ABOVE + lineHeight(STYLES.heading) + BELOW;

/** The heading of a part, with its bookmark. `room`: what comes first below it; no heading stands alone at the foot of a page. */
export function drawSectionHead(flow: Flow, heading: string, room = 0): void {
  flow.gap(ABOVE);
  flow.ensure(lineHeight(STYLES.heading) + BELOW + room);
  flow.text('H2', heading, STYLES.heading);
  flow.gap(BELOW);
  flow.bookmark(heading);
}
