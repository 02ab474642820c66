import type { ReportSection } from '../model.ts';
import type { Closing } from '../paper.ts';
import { CODE_WIDTH, codeHeight, drawCode } from './blocks/code.ts';
import { drawParagraph, paragraphHeight } from './blocks/texts.ts';
import type { Flow } from './flow.ts';
import { drawSectionHead, sectionHeadHeight } from './sectionHead.ts';
import { CONTENT_WIDTH, PAGE } from './style.ts';

const GAP = 6;
const BESIDE = { x: PAGE.left + CONTENT_WIDTH - CODE_WIDTH, width: CODE_WIDTH };

/** Room on the right for the code. */
const roomFor = (code: Closing['code']) => (code ? CODE_WIDTH + GAP : 0);

/** What it all takes, in millimetres. */
export function closingHeight(flow: Flow, { sources, code }: Closing): number {
  let texts = 0;
  flow.narrow(roomFor(code), () => (texts = textsHeight(flow, sources)));
  return Math.max(sectionHeadHeight() + texts, besideHeight(flow, code));
}

/** Stays together: a few lines are no reason for a last page. The code stands beside the texts. */
export function drawClosing(flow: Flow, closing: Closing): void {
  const { sources, code } = closing;
  flow.ensure(closingHeight(flow, closing));
  const below = flow.y + besideHeight(flow, code);
  flow.narrow(roomFor(code), () =>
    flow.tagging.element('Sect', () => {
      drawSectionHead(flow, sources.heading);
      if (code) drawBeside(flow, code);
      drawTexts(flow, sources);
    }),
  );
  flow.y = Math.max(flow.y, below);
}

function besideHeight(flow: Flow, code: Closing['code']): number {
  return code ? sectionHeadHeight() + codeHeight(flow, code, BESIDE) : 0;
}

function drawBeside(flow: Flow, code: NonNullable<Closing['code']>): void {
  const top = flow.y;
  drawCode(flow, code, BESIDE);
  flow.y = top;
}

function textsHeight(flow: Flow, { blocks }: ReportSection): number {
  return blocks.reduce((sum, each) => sum + (each.type === 'paragraph' ? paragraphHeight(flow, each) : 0), 0);
}

function drawTexts(flow: Flow, { blocks }: ReportSection): void {
  blocks.forEach((each) => each.type === 'paragraph' && drawParagraph(flow, each));
}
