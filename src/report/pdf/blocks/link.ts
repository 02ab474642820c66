import type { Link } from '../../model.ts';
import type { Flow } from '../flow.ts';
import type { TextStyle } from '../style.ts';
import { CONTENT_WIDTH, lineHeight, PAGE } from '../style.ts';

/**
 * A link as a paragraph of its own, never torn apart: text and area belong to the same element. `spoken`: what readers
 * say of it, if not its text and where it leads.
 */
export function drawLink(
  flow: Flow,
  link: Link,
  style: TextStyle,
  { x = PAGE.left, width = CONTENT_WIDTH }: { x?: number; width?: number } = {},
  spoken = flow.t('report:pdf.link', { text: link.text, href: link.href }),
): void {
  const lines = flow.wrap(link.text, style, width);
  const height = lines.length * lineHeight(style);
  flow.ensure(height);
  const longest = Math.max(...lines.map((line) => flow.widthOf(line.trimEnd(), style)));
  const area = { x, y: flow.y, width: longest, height };
  flow.tagging.element('P', () =>
    flow.tagging.element('Link', () => {
      flow.write(link.text, style, { x, width });
      flow.tagging.link(area, link.href, spoken);
    }),
  );
}
