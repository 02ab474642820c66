import { countedStaircase } from '../../staircase/counted.ts';
import type { FirmResult } from '../firmModel.ts';
import { drawPicture } from './blocks/scale.ts';
import { drawList } from './blocks/texts.ts';
import { drawCells, drawHeading } from './cells.ts';
import type { Flow } from './flow.ts';
import { STYLES } from './style.ts';

/** Widths of the columns of the plan as shares of the page. */
const PLAN = [0.38, 0.31, 0.21, 0.1];

/** How many uses stand on which step, and what the answers are. */
export function drawStandings(flow: Flow, { sentence, picture, standings }: FirmResult): void {
  const { steps, counts, text } = picture;
  const labels = counts.filter((count) => count > 0).map(String);
  const words = standings.map(({ label, names }) => `${label}: ${names}`);
  const alt = [text, ...words].join('. ');
  drawPicture(flow, { drawing: countedStaircase(counts), steps, labels, text: sentence, alt });
}

/** What to stop first, then the plan of the firm by when. */
export function drawFirm(flow: Flow, { stops, plan }: FirmResult): void {
  flow.tagging.element('Sect', () => {
    if (stops.list.length > 0) {
      drawHead(flow, stops.heading);
      drawList(flow, { type: 'list', items: stops.list.map(({ use, why }) => `${use}: ${why}`) });
    }
    drawHead(flow, plan.heading);
    for (const { title, lines } of plan.groups) {
      drawHeading(flow, title);
      const rows = lines.map((line) => [
        line.title,
        line.about,
        line.citation.text,
        doneText(flow, line.done),
      ]);
      const heads = ['task', 'about', 'provision', 'done'].map((each) => flow.t(`firm-plan:columns.${each}`));
      drawCells(flow, { heads, rows }, PLAN, STYLES.body);
    }
  });
}

function drawHead(flow: Flow, heading: string): void {
  flow.ensure(27);
  flow.text('H2', heading, STYLES.heading);
  flow.gap(1.5);
  flow.bookmark(heading);
}

function doneText(flow: Flow, done: boolean): string {
  return flow.t(`formats:done.${done ? 'yes' : 'no'}`);
}
