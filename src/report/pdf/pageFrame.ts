import type { Flow } from './flow.ts';
import { CONTENT_WIDTH, LINE, MUTED, PAGE } from './style.ts';

const MAX_NAME = 60;

/** Foot of each page: publisher and name on the left, page number on the right. Decoration, not read out. */
export function drawPageFrames(flow: Flow, [publisher, whole]: readonly [string, string]): void {
  const { doc } = flow;
  const total = doc.getNumberOfPages();
  const name = whole.length > MAX_NAME ? `${whole.slice(0, MAX_NAME)}…` : whole;
  for (let page = 1; page <= total; page++) {
    doc.setPage(page);
    const y = PAGE.height - 12;
    flow.rule(y - 4, LINE);
    flow.tagging.artifact(() => {
      doc.setFont('NotoSans', 'normal').setFontSize(8);
      doc.setTextColor(...MUTED);
      doc.text(`${publisher} · ${name}`, PAGE.left, y);
      doc.text(flow.t('report:pdf.page', { page, total }), PAGE.left + CONTENT_WIDTH, y, { align: 'right' });
    });
  }
}
