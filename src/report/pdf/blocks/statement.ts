import type { Block, FindingBlock, Link } from '../../model.ts';
import type { ComparisonBlock } from '../../drawnBlocks.ts';
import { drawBox } from '../decoration.ts';
import type { Flow } from '../flow.ts';
import type { Tag } from '../structure.ts';
import type { TextStyle } from '../style.ts';
import { CONTENT_WIDTH, lineHeight, PAGE, STYLES } from '../style.ts';
import { drawLink } from './link.ts';

type Notice = Extract<Block, { type: 'notice' }>;
type Statement = { title: string; paragraphs: readonly string[]; facts: readonly string[]; link?: Link };
type Titled = { tag: Tag; title: string; link?: Link };
type Column = { x: number; width: number };
const INDENT = 4.5;
const LINK: TextStyle = { ...STYLES.fine, colour: STYLES.link.colour };
const COLUMN: Column = { x: PAGE.left + INDENT, width: CONTENT_WIDTH - INDENT };

/** A ground: title, what is said about it, then date and provision in small print. */
export function drawFinding(flow: Flow, block: FindingBlock): void {
  const { title, paragraphs, more, facts, citation, outcomeText } = block;
  const known = outcomeText === undefined ? facts : [outcomeText, ...facts];
  drawStatement(flow, { title, paragraphs: [...paragraphs, ...more], facts: known, link: citation });
}

/** A notice among others. */
export function drawHint(flow: Flow, { title, text, brief = text, citation }: Notice): void {
  drawStatement(flow, { title, paragraphs: [brief], facts: [], ...(citation && { link: citation }) });
}

/** A change of the use, and in numbers what would follow from it. */
export function drawComparison(flow: Flow, { title, text, effects }: ComparisonBlock): void {
  drawStatement(flow, { title, paragraphs: [effects.length > 0 ? effects.join(', ') : text], facts: [] });
}

function drawStatement(flow: Flow, { title, paragraphs, facts, link }: Statement): void {
  const [first = ''] = paragraphs;
  const start = Math.min(flow.heightOf(first, STYLES.body, COLUMN.width), 2 * lineHeight(STYLES.body));
  flow.ensure(titledHeight(flow, title, COLUMN) + start);
  drawBox(flow, { x: PAGE.left, y: flow.y + 1.3, width: 2, height: 2 }, STYLES.link.colour, 1);
  drawTitled(flow, { tag: 'H3', title, ...(link && { link }) }, COLUMN);
  paragraphs.forEach((each) => flow.text('P', each, STYLES.body, COLUMN));
  if (facts.length > 0) flow.text('P', facts.join(' · '), STYLES.fine, COLUMN);
  flow.gap(1.4);
}

/** The most that a title takes, with its provision below it. */
export function titledHeight(flow: Flow, title: string, { width }: Column): number {
  return flow.heightOf(title, STYLES.subheading, width) + lineHeight(LINK);
}

/** A title, and its provision at the end of the line if there is room, else below it. */
export function drawTitled(flow: Flow, { tag, title, link }: Titled, column: Column): void {
  const top = flow.y;
  flow.text(tag, title, STYLES.subheading, column);
  if (!link) return;
  const x = column.x + column.width - flow.widthOf(link.text, LINK);
  if (column.x + flow.widthOf(title, STYLES.subheading) + INDENT > x)
    return drawLink(flow, link, LINK, column);
  const bottom = flow.y;
  flow.y = top + (lineHeight(STYLES.subheading) - lineHeight(LINK)) / 2;
  drawLink(flow, link, LINK, { x });
  flow.y = bottom;
}
