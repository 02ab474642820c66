import type { Flow } from './flow.ts';
import { CONTENT_WIDTH, LINE, MUTED, PAGE } from './style.ts';

const MAX_NAME = 60;

/** Foot of each page: product and name on the left, page number on the right. Decoration, not read out. */
export function drawPageFrames(flow: Flow, product: string, name: string): void {
  const { doc } = flow;
  const total = doc.getNumberOfPages();
  const short = name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
  for (let page = 1; page <= total; page++) {
    doc.setPage(page);
    const y = PAGE.height - 12;
    flow.rule(y - 4, LINE);
    flow.tagging.artifact(() => {
      doc.setFont('NotoSans', 'normal').setFontSize(8);
      doc.setTextColor(...MUTED);
      doc.text(`${product} · ${short}`, PAGE.left, y);
      doc.text(flow.t('report:pdf.page', { page, total }), PAGE.left + CONTENT_WIDTH, y, { align: 'right' });
    });
  }
}
