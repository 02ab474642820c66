import type { Block, Link } from '../../model.ts';
import type { Flow } from '../flow.ts';
import type { TextStyle } from '../style.ts';
import { ACCENT, CONTENT_WIDTH, lineHeight, PAGE, PAPER, STYLES, WHITE } from '../style.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
const INDENT = 5;

export function drawParagraph(flow: Flow, { text }: Of<'paragraph'>): void {
  flow.text('P', text, STYLES.body);
  flow.gap(2);
}

export function drawList(flow: Flow, { items }: Of<'list'>): void {
  drawLabelled(
    flow,
    items.map((item) => ['•', item]),
  );
}

/** A list in which each item has a label of its own, such as a number. */
export function drawLabelled(flow: Flow, items: readonly (readonly [label: string, item: string])[]): void {
  flow.tagging.element('L', () => items.forEach(([label, item]) => drawItem(flow, item, label)));
  flow.gap(2);
}

function drawItem(flow: Flow, item: string, label: string): void {
  const column = { x: PAGE.left + INDENT, width: CONTENT_WIDTH - INDENT };
  flow.ensure(lineHeight(STYLES.body));
  flow.tagging.element('LI', () => {
    const top = flow.y;
    flow.text('Lbl', label, STYLES.body);
    flow.y = top;
    flow.tagging.element('LBody', () => flow.write(item, STYLES.body, column));
  });
  flow.gap(0.8);
}

/** A notice stands in a box of its own, which is never torn apart. */
export function drawNotice(flow: Flow, { title, text, citation }: Of<'notice'>): void {
  const column = { x: PAGE.left + INDENT, width: CONTENT_WIDTH - 2 * INDENT };
  const height =
    flow.heightOf(title, STYLES.subheading, column.width) +
    flow.heightOf(text, STYLES.body, column.width) +
    (citation ? lineHeight(STYLES.small) : 0) +
    6;
  flow.ensure(height);
  flow.box(PAGE.left, flow.y, CONTENT_WIDTH, height, PAPER, 1.5);
  flow.box(PAGE.left, flow.y, 1.2, height, ACCENT);
  flow.gap(3);
  flow.text('H3', title, STYLES.subheading, column);
  flow.text('P', text, STYLES.body, column);
  if (citation) drawLink(flow, citation, STYLES.small, column.x);
  flow.gap(5.5);
}

/** Before and after of a change, in a box like a notice: the class, then each difference by name. */
export function drawComparison(flow: Flow, { title, text, changes }: Of<'comparison'>): void {
  const separator = flow.t('report:titles.separator');
  const sentences = changes.map(({ lead, titles }) => `${lead} ${titles.join(separator)}.`);
  drawNotice(flow, { type: 'notice', title, text: [text, ...sentences].join(' ') });
}

/** One link on one line: text and area belong to the same element. */
export function drawLink(flow: Flow, link: Link, style: TextStyle, x: number = PAGE.left): void {
  const height = lineHeight(style);
  flow.ensure(height);
  flow.use(style);
  const area = { x, y: flow.y, width: flow.doc.getTextWidth(link.text), height };
  flow.tagging.element('P', () =>
    flow.tagging.element('Link', () => {
      flow.write(link.text, style, { x });
      flow.tagging.link(area, link.href, flow.t('report:pdf.link', { text: link.text, href: link.href }));
    }),
  );
}

export function drawLinks(flow: Flow, { items, style }: Of<'links'>): void {
  items.forEach((link) => (style === 'action' ? drawButton(flow, link) : drawLink(flow, link, STYLES.link)));
  flow.gap(2);
}

/** A call to action: looks like a button, is a link. */
function drawButton(flow: Flow, link: Link): void {
  const style: TextStyle = { ...STYLES.link, size: 11, colour: WHITE };
  flow.use(style);
  const area = { x: PAGE.left, y: flow.y, width: flow.doc.getTextWidth(link.text) + 12, height: 10 };
  flow.ensure(area.height + 3);
  area.y = flow.y;
  flow.box(area.x, area.y, area.width, area.height, ACCENT, 2);
  flow.gap((area.height - lineHeight(style)) / 2);
  flow.tagging.element('P', () =>
    flow.tagging.element('Link', () => {
      flow.write(link.text, style, { x: area.x + 6 });
      flow.tagging.link(area, link.href, flow.t('report:pdf.link', { text: link.text, href: link.href }));
    }),
  );
  flow.y = area.y + area.height + 3;
}
