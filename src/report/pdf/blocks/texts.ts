import type { Block, Link } from '../../model.ts';
import { drawBox } from '../decoration.ts';
import type { Flow } from '../flow.ts';
import type { TextStyle } from '../style.ts';
import { ACCENT, CONTENT_WIDTH, lineHeight, PAGE, PAPER, STYLES, WHITE } from '../style.ts';
import type { Area } from '../tagging.ts';
import { drawLink } from './link.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
const INDENT = 5;
/** Lines of a paragraph that can be moved to the next page as a whole. */
const SHORT = 3;
/** Room for the beginning of what follows, in millimetres. */
const FOLLOWING = 9;
/** Longer items of a list may be parted from their neighbours, and over two pages, in lines. */
const LONG = 4;
const ITEM_GAP = 0.5;
const itemOf = ({ width }: Flow) => ({ x: PAGE.left + INDENT, width: width - INDENT });

const PARAGRAPH_GAP = 1.5;
const styleOf = ({ isSmall }: Of<'paragraph'>): TextStyle => (isSmall ? STYLES.fine : STYLES.body);

/** What a paragraph takes, in millimetres. */
export function paragraphHeight(flow: Flow, block: Of<'paragraph'>): number {
  return flow.heightOf(block.text, styleOf(block)) + PARAGRAPH_GAP;
}

/** A short paragraph leads to what follows: it does not stay behind on its page. */
export function drawParagraph(flow: Flow, block: Of<'paragraph'>): void {
  const style = styleOf(block);
  const height = flow.heightOf(block.text, style);
  if (height < SHORT * lineHeight(style)) flow.ensure(height + FOLLOWING);
  flow.text('P', block.text, style);
  flow.gap(PARAGRAPH_GAP);
}

export function drawList(flow: Flow, { items }: Of<'list'>): void {
  drawLabelled(
    flow,
    items.map((item) => ['•', item]),
  );
}

/** A list in which each item has a label of its own, such as a number. */
export function drawLabelled(flow: Flow, items: readonly (readonly [label: string, item: string])[]): void {
  const heights = items.map(([, item]) => flow.heightOf(item, STYLES.body, itemOf(flow).width) + ITEM_GAP);
  flow.tagging.element('L', () =>
    items.forEach(([label, item], index) => {
      flow.ensure(Math.min(roomAt(index, heights), LONG * lineHeight(STYLES.body)));
      drawItem(flow, item, label);
    }),
  );
  flow.gap(2);
}

/** Neither the first nor the last item of a list stands alone on a page. */
function roomAt(index: number, heights: readonly number[]): number {
  const own = heights[index] ?? 0;
  return index === 0 || index === heights.length - 2 ? own + (heights[index + 1] ?? 0) : own;
}

function drawItem(flow: Flow, item: string, label: string): void {
  flow.tagging.element('LI', () => {
    const top = flow.y;
    flow.text('Lbl', label, STYLES.body);
    flow.y = top;
    flow.tagging.element('LBody', () => flow.write(item, STYLES.body, itemOf(flow)));
  });
  flow.gap(ITEM_GAP);
}

/** On paper the way back is a sentence. */
export function asNotice({ title, text, citation, back }: Of<'caution'>): Of<'notice'> {
  return { type: 'notice', title, text: back ? `${text} ${back.text}` : text, citation };
}

/** A notice stands in a box of its own, which is never torn apart. */
export function drawNotice(flow: Flow, { title, text, citation }: Of<'notice'>): void {
  const column = { x: PAGE.left + INDENT, width: CONTENT_WIDTH - 2 * INDENT };
  const height =
    flow.heightOf(title, STYLES.subheading, column.width) +
    flow.heightOf(text, STYLES.body, column.width) +
    (citation ? lineHeight(STYLES.fine) : 0) +
    6;
  flow.ensure(height);
  drawBox(flow, { x: PAGE.left, y: flow.y, width: CONTENT_WIDTH, height }, PAPER, 1.5);
  drawBox(flow, { x: PAGE.left, y: flow.y, width: 1.2, height }, ACCENT);
  flow.gap(3);
  flow.text('H3', title, STYLES.subheading, column);
  flow.text('P', text, STYLES.body, column);
  if (citation) drawLink(flow, citation, STYLES.fine, column);
  flow.gap(5.5);
}

/** Calls to action stand beside each other where they fit, other links below each other. */
export function drawLinks(flow: Flow, { items, style }: Of<'links'>): void {
  if (style === 'action') drawButtons(flow, items);
  else items.forEach((link) => drawLink(flow, link, STYLES.link));
  flow.gap(2);
}

const BUTTON: TextStyle = { ...STYLES.link, size: 10.5, colour: WHITE };
const BUTTON_HEIGHT = 10;
const PADDING = 5;

function drawButtons(flow: Flow, links: readonly Link[]): void {
  let x: number = PAGE.left;
  flow.ensure(BUTTON_HEIGHT);
  for (const link of links) {
    const width = flow.widthOf(link.text, BUTTON) + 2 * PADDING;
    if (x > PAGE.left && x + width > PAGE.left + CONTENT_WIDTH) {
      flow.gap(BUTTON_HEIGHT + 3);
      flow.ensure(BUTTON_HEIGHT);
      x = PAGE.left;
    }
    drawButton(flow, link, { x, y: flow.y, width, height: BUTTON_HEIGHT });
    x += width + 4;
  }
  flow.gap(BUTTON_HEIGHT);
}

/** A call to action: looks like a button, is a link. The cursor stays where it was. */
function drawButton(flow: Flow, link: Link, area: Area): void {
  drawBox(flow, area, ACCENT, 2);
  flow.gap((area.height - lineHeight(BUTTON)) / 2);
  flow.tagging.element('P', () =>
    flow.tagging.element('Link', () => {
      flow.write(link.text, BUTTON, { x: area.x + PADDING });
      flow.tagging.link(area, link.href, flow.t('report:pdf.link', { text: link.text, href: link.href }));
    }),
  );
  flow.y = area.y;
}
