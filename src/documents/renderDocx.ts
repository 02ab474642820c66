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
import type { ISectionOptions } from 'docx';
import type { IsoDate } from '../domain/types.ts';
import { docxBlock, STEPS } from './docxBlocks.ts';
import { docxStyles, PAGE } from './docxStyles.ts';
import { stableDocx } from './stableDocx.ts';
import type { CaseDocument } from './model.ts';

type PageNumberField = (typeof PageNumber)[keyof typeof PageNumber];

/** `locale`: the language as it is written there, e.g. `de-AT`: Word checks spelling by it. */
type DocxOptions = { date: IsoDate; locale: string };

/** A document as a Word file to be edited. The same document and options always give the same bytes. */
export async function renderDocx(
  document: CaseDocument,
  { date, locale }: DocxOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, use, product } = document;
  const file = new Document({
    title: `${title}: ${use}`,
    creator: product,
    lastModifiedBy: product,
    styles: docxStyles(locale),
    numbering: { config: [{ reference: STEPS, levels: [numbered()] }] },
    sections: [own(document), taken(document)],
  });
  return stableDocx(new Uint8Array(await Packer.toArrayBuffer(file)), { date, language: locale });
}

/** The document itself. */
function own({ title, use, blocks }: CaseDocument): ISectionOptions {
  return {
    properties: { page: PAGE },
    footers: { default: footer([`${title} · ${use} · `, PageNumber.CURRENT]) },
    children: [
      new Paragraph({ children: [new TextRun({ text: use, bold: true })] }),
      new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
      ...blocks.flatMap((block) => docxBlock(block)),
    ],
  };
}

/** What it rests on: pages without a number, which may be taken off. */
function taken({ title, use, basis }: CaseDocument): ISectionOptions {
  return {
    properties: { page: PAGE },
    footers: { default: footer([`${title} · ${use}`]) },
    children: basis.flatMap((block) => docxBlock(block)),
  };
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

/** What stands at the foot of each page. */
function footer(children: (string | PageNumberField)[]): Footer {
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ children, size: 16 })] })] });
}
