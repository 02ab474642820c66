import type { jsPDF } from 'jspdf';
import { drawRule } from './decoration.ts';
import type { Flow } from './flow.ts';
import { CONTENT_WIDTH, LINE, MUTED, PAGE } from './style.ts';

/** Kept free for the page number, in millimetres. */
const NUMBER_WIDTH = 35;
const SIZE = 8;

/** Foot of each page: publisher and name on the left, number on the right if the page counts. Decoration, not read out. */
export function drawPageFrames(flow: Flow, [publisher, name]: readonly [string, string]): void {
  const { doc } = flow;
  const pages = doc.getNumberOfPages();
  const total = flow.lastCounted ?? pages;
  doc.setFont('NotoSans', 'normal').setFontSize(SIZE);
  const left = shortened(doc, `${publisher} · ${name}`);
  for (let page = 1; page <= pages; page++) {
    doc.setPage(page);
    const y = PAGE.height - 10.5;
    drawRule(flow, y - 4, LINE);
    flow.tagging.artifact(() => {
      doc.setFont('NotoSans', 'normal').setFontSize(SIZE);
      doc.setTextColor(...MUTED);
      doc.text(left, PAGE.left, y);
      if (page > total) return;
      doc.text(flow.t('report:pdf.page', { page, total }), PAGE.left + CONTENT_WIDTH, y, { align: 'right' });
    });
  }
}

/** As much of a text as fits beside the page number. */
function shortened(doc: jsPDF, text: string): string {
  const fits = (each: string) => doc.getTextWidth(each) <= CONTENT_WIDTH - NUMBER_WIDTH;
  if (fits(text)) return text;
  const characters = [...text];
  while (!fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('')}…`;
}
