import type { ReportSection } from '../model.ts';
import type { Closing } from '../paper.ts';
import { CODE_WIDTH, codeHeight, drawCode } from './blocks/code.ts';
import { drawLinks, drawParagraph, paragraphHeight } from './blocks/texts.ts';
import type { Flow } from './flow.ts';
import { drawSectionHead, sectionHeadHeight } from './sectionHead.ts';
import { CONTENT_WIDTH, PAGE } from './style.ts';

const GAP = 6;
const BESIDE = { x: PAGE.left + CONTENT_WIDTH - CODE_WIDTH, width: CODE_WIDTH };
/** A row of calls to action. */
const CALLS = 12;

/** Stays together: a few lines are no reason for a last page. */
export function drawClosing(flow: Flow, { sources, pilot, code }: Closing): void {
  const room = code ? CODE_WIDTH + GAP : 0;
  const beside = code ? codeHeight(flow, code, BESIDE) : 0;
  const invitation = sectionHeadHeight() + textsHeight(flow, pilot) + CALLS;
  let texts = 0;
  flow.narrow(room, () => (texts = textsHeight(flow, sources)));
  flow.ensure(sectionHeadHeight() + Math.max(texts, beside) + invitation);
  flow.tagging.element('Sect', () => {
    drawSectionHead(flow, sources.heading);
    const top = flow.y;
    if (code) drawCode(flow, code, BESIDE);
    flow.y = top;
    flow.narrow(room, () => drawTexts(flow, sources));
    flow.y = Math.max(flow.y, top + beside);
  });
  flow.tagging.element('Sect', () => {
    drawSectionHead(flow, pilot.heading);
    drawTexts(flow, pilot);
  });
}

function textsHeight(flow: Flow, { blocks }: ReportSection): number {
  return blocks.reduce((sum, each) => sum + (each.type === 'paragraph' ? paragraphHeight(flow, each) : 0), 0);
}

function drawTexts(flow: Flow, { blocks }: ReportSection): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') drawParagraph(flow, block);
    else if (block.type === 'links') drawLinks(flow, block);
  }
}
