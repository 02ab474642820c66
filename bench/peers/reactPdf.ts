import { Document, Font, Page, pdf, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { createElement } from 'react';
import type { Part, RenderPdf } from './content.ts';
import { contentOf } from './content.ts';
import { BOLD, FIRST_COLUMN, FONT, FONT_URLS, PAGE, SIZES } from './style.ts';

Font.register({
  family: FONT,
  fonts: [
    { src: FONT_URLS.regular, fontWeight: 400 },
    { src: FONT_URLS.bold, fontWeight: 700 },
  ],
});
// Without this it would hyphenate by English rules, which is wrong here and takes time.
Font.registerHyphenationCallback((word) => [word]);

/** The document as React elements; react-pdf breaks lines and pages itself. */
export const render: RenderPdf = async (report) => {
  const style = { fontFamily: FONT, fontSize: SIZES.paragraph, padding: PAGE.margin };
  const page = createElement(Page, { size: 'A4', style }, ...contentOf(report).map(element));
  const blob = await pdf(createElement(Document, {}, page)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};

function element(part: Part): ReactElement {
  const marginBottom = PAGE.gap;
  if (part.kind === 'table') return createElement(View, {}, ...part.rows.map(tableRow));
  const text = part.kind === 'item' ? `• ${part.text}` : part.text;
  const fontWeight = BOLD.has(part.kind) ? 700 : 400;
  return createElement(Text, { style: { fontSize: SIZES[part.kind], fontWeight, marginBottom } }, text);
}

function tableRow([first, second]: readonly [string, string]): ReactElement {
  const style = { flexDirection: 'row', marginBottom: PAGE.gap } as const;
  const cell = (text: string, share: number) =>
    createElement(Text, { style: { width: `${100 * share}%`, paddingRight: 8 } }, text);
  return createElement(View, { style }, cell(first, FIRST_COLUMN), cell(second, 1 - FIRST_COLUMN));
}
