import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { IsoDate } from '../domain/types.ts';
import { docxBlock, STEPS } from './docxBlocks.ts';
import { docxStyles, PAGE } from './docxStyles.ts';
import { stableDocx } from './stableDocx.ts';
import type { CaseDocument } from './model.ts';

/** A document as a Word file to be edited. The same document and date always give the same bytes. */
export async function renderDocx(document: CaseDocument, date: IsoDate): Promise<Uint8Array<ArrayBuffer>> {
  const { title, use, product, language, blocks } = document;
  const file = new Document({
    title: `${title}: ${use}`,
    creator: product,
    lastModifiedBy: product,
    styles: docxStyles(language),
    numbering: { config: [{ reference: STEPS, levels: [numbered()] }] },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(`${title} · ${use}`) },
        children: [
          new Paragraph({ children: [new TextRun({ text: use, bold: true })] }),
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...blocks.flatMap((block) => docxBlock(block)),
        ],
      },
    ],
  });
  return stableDocx(new Uint8Array(await Packer.toArrayBuffer(file)), { date, language });
}

function numbered() {
  return {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 360, hanging: 360 } } },
  };
}

/** Name and page number at the foot of each page. */
function footer(name: string): Footer {
  const size = 16;
  const children = [
    new TextRun({ text: `${name} · `, size }),
    new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size }),
  ];
  return new Footer({ children: [new Paragraph({ children })] });
}
