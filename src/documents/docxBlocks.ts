import type { ParagraphChild } from 'docx';
import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { FIELD_SHADING, runsOf } from './docxRuns.ts';
import { ACCENT } from './docxStyles.ts';
import { columnWidths } from './columnWidths.ts';
import type { DocumentBlock } from './model.ts';

/** Name of the numbered list in the document's numberings. */
export const STEPS = 'steps';
/** Colours as Word takes them; the same as in the PDF. */
const LINE = 'CDD4D2';
const PAPER = 'F6F4EF';
/** Height of an empty row and room above a line, in twentieths of a point. */
const WRITING_HEIGHT = 480;
/** Inner width of an A4 page with margins of 20 mm, in twentieths of a point. */
const CONTENT_WIDTH = 9638;
const TICKED = '\u2612';
const UNTICKED = '\u2610';

type Of<T extends DocumentBlock['type']> = Extract<DocumentBlock, { type: T }>;
type Drawn = (Paragraph | Table)[];
const DRAWINGS: { readonly [T in DocumentBlock['type']]: (block: Of<T>) => Drawn } = {
  heading: ({ text }) => [new Paragraph({ text, heading: HeadingLevel.HEADING_2 })],
  paragraph: ({ text }) => [new Paragraph({ children: runsOf(text) })],
  list: ({ items }) => items.map((text) => new Paragraph({ children: runsOf(text), bullet: { level: 0 } })),
  steps: ({ items }) =>
    items.map((text) => new Paragraph({ children: runsOf(text), numbering: { reference: STEPS, level: 0 } })),
  quote,
  table,
  field: ({ label }) => [new Paragraph({ children: [bold(label)], keepNext: true }), lineToWriteOn()],
  checks: ({ items }) =>
    items.map(
      ({ text, checked }) =>
        new Paragraph({
          children: runsOf(`${checked ? TICKED : UNTICKED}\u00a0\u00a0${text}`),
          indent: { left: 360, hanging: 360 },
          spacing: { after: 40 },
        }),
    ),
};

/** A block as paragraphs and tables of a Word document. */
export function docxBlock<T extends DocumentBlock['type']>(block: Of<T>): Drawn {
  return (DRAWINGS[block.type as T] as (block: Of<T>) => Drawn)(block);
}

function bold(text: string): ParagraphChild {
  return new TextRun({ text, bold: true });
}

/** Not empty: LibreOffice leaves out an empty paragraph that ends a section, such as the line to sign on. */
function lineToWriteOn(): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 1 };
  const spacing = { before: WRITING_HEIGHT / 4, after: 160 };
  const children = [new TextRun('\u00a0')];
  return new Paragraph({ children, border: { bottom: border }, shading: FIELD_SHADING, spacing });
}

/** A text to copy, shaded, in its own language. */
function quote({ label, text, language }: Of<'quote'>): Drawn {
  const own = { value: language };
  const shading = { type: ShadingType.CLEAR, fill: PAPER };
  const border = { left: { style: BorderStyle.SINGLE, size: 24, color: ACCENT, space: 8 } };
  return [
    new Paragraph({
      children: [new TextRun({ text: label, bold: true, language: own })],
      ...{ shading, border, keepNext: true, spacing: { after: 0 } },
    }),
    new Paragraph({
      children: runsOf(text, { language: own }),
      shading,
      border,
      spacing: { after: 0 },
    }),
    gap(),
  ];
}

/** Keeps tables and shaded texts apart, which would grow together. */
function gap(): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: '', size: 8 })], spacing: { after: 0 } });
}

function table({ header, rows, widths }: Of<'table'>): Drawn {
  const width = columnWidths(header.length, CONTENT_WIDTH, widths).map(Math.floor);
  const height = { value: WRITING_HEIGHT, rule: 'atLeast' } as const;
  const cells = (row: readonly string[], isHead = false) =>
    row.map((text, index) => cell(runsOf(text, { bold: isHead }), width[index] ?? 0));
  const grid = new Table({
    columnWidths: [...width],
    width: { size: width.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: bordersOf(),
    rows: [
      new TableRow({ tableHeader: true, children: cells(header, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, height, children: cells(row) })),
    ],
  });
  return [grid, gap()];
}

function cell(children: ParagraphChild[], width: number): TableCell {
  return new TableCell({
    children: [new Paragraph({ children, spacing: { before: 60, after: 60 } })],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
  });
}

function bordersOf() {
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  };
}
