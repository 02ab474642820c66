import fontkit from '@pdf-lib/fontkit';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { PDFDocument } from 'pdf-lib';
import type { Part, RenderPdf } from './content.ts';
import { contentOf } from './content.ts';
import { BOLD, FIRST_COLUMN, FONT_URLS, PAGE, SIZES } from './style.ts';

type Text = { text: string; font: PDFFont; size: number; x: number; width: number };
/** Wrapped lines that stand side by side: one paragraph, or the cells of a row. */
type Row = readonly Text[];

/** pdf-lib breaks neither lines nor pages, so that is done here. */
export const render: RenderPdf = async (report) => {
  const doc = await PDFDocument.create();
  doc.registerFontkit(fontkit);
  const [regular, bold] = await Promise.all([embed(doc, FONT_URLS.regular), embed(doc, FONT_URLS.bold)]);
  const rows = contentOf(report).flatMap((part) => rowsOf(part, { regular, bold }));
  drawRows(doc, rows);
  return doc.save();
};

async function embed(doc: PDFDocument, url: string): Promise<PDFFont> {
  return doc.embedFont(await (await fetch(url)).arrayBuffer(), { subset: true });
}

function rowsOf(part: Part, { regular, bold }: { regular: PDFFont; bold: PDFFont }): Row[] {
  const whole = PAGE.width - 2 * PAGE.margin;
  if (part.kind !== 'table') {
    const indent = part.kind === 'item' ? 14 : 0;
    const text = part.kind === 'item' ? `• ${part.text}` : part.text;
    const font = BOLD.has(part.kind) ? bold : regular;
    return [[{ text, font, size: SIZES[part.kind], x: PAGE.margin + indent, width: whole - indent }]];
  }
  const first = whole * FIRST_COLUMN;
  return part.rows.map((row) => [
    { text: row[0], font: regular, size: 10, x: PAGE.margin, width: first - 8 },
    { text: row[1], font: regular, size: 10, x: PAGE.margin + first, width: whole - first },
  ]);
}

function drawRows(doc: PDFDocument, rows: readonly Row[]): void {
  let page: PDFPage = doc.addPage([PAGE.width, PAGE.height]);
  let y = PAGE.height - PAGE.margin;
  for (const row of rows) {
    const columns = row.map((text) => ({ ...text, lines: wrapped(text) }));
    const leading = Math.max(...row.map(({ size }) => size)) * PAGE.leading;
    const count = Math.max(...columns.map(({ lines }) => lines.length));
    for (let line = 0; line < count; line++) {
      if (y - leading < PAGE.margin) {
        page = doc.addPage([PAGE.width, PAGE.height]);
        y = PAGE.height - PAGE.margin;
      }
      y -= leading;
      for (const { lines, x, font, size } of columns) page.drawText(lines[line] ?? '', { x, y, font, size });
    }
    y -= PAGE.gap;
  }
}

/** Breaks at blanks. Each word is measured once, which is the quickest way with this library. */
function wrapped({ text, font, size, width }: Text): string[] {
  const lines: string[] = [];
  const blank = font.widthOfTextAtSize(' ', size);
  let [line, used] = ['', 0];
  for (const word of text.split(/[ \n]/)) {
    const wide = font.widthOfTextAtSize(word, size);
    if (line !== '' && used + blank + wide > width) {
      lines.push(line);
      [line, used] = [word, wide];
    } else {
      [line, used] = line === '' ? [word, wide] : [`${line} ${word}`, used + blank + wide];
    }
  }
  return [...lines, line];
}
