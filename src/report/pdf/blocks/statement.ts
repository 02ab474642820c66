import type { Block, FindingBlock, Link } from '../../model.ts';
import type { Flow } from '../flow.ts';
import type { TextStyle } from '../style.ts';
import { CONTENT_WIDTH, lineHeight, PAGE, STYLES } from '../style.ts';
import { drawLink } from './link.ts';

type Notice = Extract<Block, { type: 'notice' }>;
type Statement = { title: string; paragraphs: readonly string[]; facts: readonly string[]; link?: Link };
const INDENT = 5;
const LINK: TextStyle = { ...STYLES.fine, colour: STYLES.link.colour };
const COLUMN = { x: PAGE.left + INDENT, width: CONTENT_WIDTH - INDENT };

/** A ground: title, what is said about it, then date and provision in small print. */
export function drawFinding(flow: Flow, { title, paragraphs, more, facts, citation }: FindingBlock): void {
  drawStatement(flow, { title, paragraphs: [...paragraphs, ...more], facts, link: citation });
}

/** A notice among others. */
export function drawHint(flow: Flow, { title, text, citation }: Notice): void {
  drawStatement(flow, { title, paragraphs: [text], facts: [], ...(citation && { link: citation }) });
}

function drawStatement(flow: Flow, { title, paragraphs, facts, link }: Statement): void {
  const [first = ''] = paragraphs;
  const start = Math.min(flow.heightOf(first, STYLES.body, COLUMN.width), 3 * lineHeight(STYLES.body));
  flow.ensure(flow.heightOf(title, STYLES.subheading, COLUMN.width) + start + lineHeight(STYLES.fine));
  flow.box(PAGE.left, flow.y + 1.3, 2, 2, STYLES.link.colour, 1);
  const top = flow.y;
  flow.text('H3', title, STYLES.subheading, COLUMN);
  const isBeside = link !== undefined && drawBeside(flow, title, link, top);
  paragraphs.forEach((each) => flow.text('P', each, STYLES.body, COLUMN));
  if (facts.length > 0) flow.text('P', facts.join(' · '), STYLES.fine, COLUMN);
  if (link && !isBeside) drawLink(flow, link, LINK, COLUMN);
  flow.gap(1.8);
}

/** The provision at the end of the line of the title, if there is room; says whether there was. */
function drawBeside(flow: Flow, title: string, link: Link, top: number): boolean {
  flow.use(STYLES.subheading);
  const end = COLUMN.x + flow.doc.getTextWidth(title) + INDENT;
  flow.use(LINK);
  const x = COLUMN.x + COLUMN.width - flow.doc.getTextWidth(link.text);
  if (end > x) return false;
  const bottom = flow.y;
  flow.y = top + (lineHeight(STYLES.subheading) - lineHeight(LINK)) / 2;
  drawLink(flow, link, LINK, { x });
  flow.y = bottom;
  return true;
}
