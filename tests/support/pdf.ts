import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderPdf } from '../../src/report/pdf/renderPdf.ts';
import type { Report } from '../../src/report/model.ts';
import { fonts, textIn } from './report.ts';
import { TODAY } from './ruleFiles.ts';

/** The bytes of a report as PDF, with data for machines if there are any. */
export function pdfOf(report: Report, data?: string): Uint8Array {
  const { t } = textIn(report.language);
  return new Uint8Array(
    renderPdf(report, { fonts: fonts(), date: TODAY, t, ...(data !== undefined && { data }) }),
  );
}

/** Opens a PDF with an independent reader. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
}

type Node = { role?: string; alt?: string; children?: Node[]; type?: string; id?: string };
export type PageContents = { text: string; tree: Node; links: { url: string; contents: string }[] };

/** Text, structure and links of every page. */
export async function contentsOf(document: PDFDocumentProxy): Promise<PageContents[]> {
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  return Promise.all(
    pages.map(async (each) => {
      const page = await each;
      const { items } = await page.getTextContent();
      const annotations = await page.getAnnotations();
      return {
        text: items.map(textOf).join('').replaceAll('\u00a0', ' '),
        tree: (await page.getStructTree()) as unknown as Node,
        links: annotations.map(({ url, contentsObj }) => ({
          url: url ?? '',
          contents: contentsObj?.str ?? '',
        })),
      };
    }),
  );
}

/** The reader drops the blank at the end of a line, although it is in the file. */
function textOf(item: { str: string; hasEOL: boolean } | object): string {
  if (!('str' in item)) return '';
  return item.hasEOL && !item.str.endsWith(' ') ? `${item.str} ` : item.str;
}

/** Every element of a structure tree. */
export function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** Every text of each page with its height above the foot of the page, in points. */
export async function linesOf(document: PDFDocumentProxy): Promise<{ text: string; y: number }[][]> {
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  const contents = await Promise.all(pages.map(async (page) => (await (await page).getTextContent()).items));
  return contents.map((items) =>
    items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str, y: Number(item.transform[5]) }] : [],
    ),
  );
}

/** Every text of a PDF with its right edge, in points. */
export async function textEnds(document: PDFDocumentProxy): Promise<{ text: string; right: number }[]> {
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  const items = (
    await Promise.all(pages.map(async (page) => (await (await page).getTextContent()).items))
  ).flat();
  return items.flatMap((item) =>
    'str' in item ? [{ text: item.str, right: Number(item.transform[4]) + item.width }] : [],
  );
}
