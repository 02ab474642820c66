import type { Link } from '../../model.ts';
import type { Flow } from '../flow.ts';
import type { TextStyle } from '../style.ts';
import { lineHeight, PAGE } from '../style.ts';

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
