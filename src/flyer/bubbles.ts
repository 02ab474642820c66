import { lineHeight } from '../report/pdf/style.ts';
import { balanced } from './balanced.ts';
import { WHITE } from './cmyk.ts';
import type { Area, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** The widest bubble as a share of its column: the rest shows who speaks, from the left or from the right. */
const WIDEST = 0.94;
/** Air above and below its words, and its tail, in heights of a line. */
const ABOVE = 0.42;
const TAIL = 0.55;

type Bubble = { lines: readonly string[]; width: number; height: number };

/** Questions as speech bubbles below each other, from the left and from the right in turn, spread over an area. */
export function drawBubbles(sheet: Sheet, questions: readonly string[], styles: Styles, area: Area): void {
  const bubbles = questions.map((question) => bubbleOf(sheet, question, styles, area.width * WIDEST));
  const taken = bubbles.reduce((sum, { height }) => sum + height, 0);
  const gap = (area.height - taken) / bubbles.length;
  bubbles.reduce((y, bubble, index) => {
    const isLeft = index % 2 === 0;
    const x = isLeft ? area.x : area.x + area.width - bubble.width;
    drawBubble(sheet, bubble, styles, { x, y, isLeft });
    return y + bubble.height + gap;
  }, area.y);
}

/** As wide as its longest line; the air beside its words is a line. */
function bubbleOf(sheet: Sheet, question: string, { bubble }: Styles, widest: number): Bubble {
  const air = lineHeight(bubble);
  const lines = balanced(question, widest - 2 * air, (line) => sheet.widthOf(line, bubble));
  const width = Math.max(...lines.map((line) => sheet.widthOf(line, bubble))) + 2 * air;
  return { lines, width, height: (lines.length + 2 * ABOVE) * air };
}

function drawBubble(
  sheet: Sheet,
  { lines, width, height }: Bubble,
  { bubble }: Styles,
  { x, y, isLeft }: { x: number; y: number; isLeft: boolean },
): void {
  const line = lineHeight(bubble);
  sheet.fill({ x, y, width, height }, WHITE, line * 0.8);
  const foot = isLeft ? x + line * 1.2 : x + width - line * 1.2;
  const point = isLeft ? foot - line * TAIL : foot + line * TAIL;
  const other = isLeft ? foot + line : foot - line;
  const inside = y + height - line * 0.2;
  sheet.triangle(
    [
      [foot, inside],
      [other, inside],
      [point, y + height + line * TAIL],
    ],
    WHITE,
  );
  lines.forEach((each, index) => {
    sheet.text(each, bubble, { x: x + line, y: y + line * (index + ABOVE), width });
  });
}
