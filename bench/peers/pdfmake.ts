import pdfMake from 'pdfmake/build/pdfmake';
import type { Content } from 'pdfmake/interfaces';
import type { Part, RenderPdf } from './content.ts';
import { contentOf } from './content.ts';
import { BOLD, FIRST_COLUMN, FONT, FONT_URLS, PAGE, SIZES } from './style.ts';

const { regular, bold } = FONT_URLS;
pdfMake.addFonts({ [FONT]: { normal: regular, bold, italics: regular, bolditalics: bold } });

/** The document as pdfmake wants it described; it breaks lines and pages itself. */
export const render: RenderPdf = async (report) => {
  const pdf = pdfMake.createPdf({
    pageSize: 'A4',
    pageMargins: PAGE.margin,
    defaultStyle: { font: FONT, fontSize: SIZES.paragraph, lineHeight: 1.1 },
    content: contentOf(report).map(described),
  });
  return new Uint8Array(await pdf.getBuffer());
};

function described(part: Part): Content {
  const margin: [number, number, number, number] = [0, 0, 0, PAGE.gap];
  if (part.kind === 'table') {
    const widths = [`${100 * FIRST_COLUMN}%`, '*'];
    return { table: { widths, body: part.rows.map((row) => [...row]) }, layout: 'noBorders', margin };
  }
  if (part.kind === 'item') return { ul: [part.text], margin };
  return { text: part.text, fontSize: SIZES[part.kind], bold: BOLD.has(part.kind), margin };
}
