import type { DocumentContext } from './context.ts';
import { buildDocument } from './buildDocuments.ts';
import type { KindId } from './model.ts';
import { renderDocx } from './renderDocx.ts';
import { renderPdf } from './renderPdf.ts';
import type { PdfFonts } from '../report/pdf/taggedPdf.ts';
import { zip } from './zip.ts';

export const FORMATS = ['pdf', 'docx'] as const;
export type Format = (typeof FORMATS)[number];
export type FileOf = { name: string; content: Uint8Array<ArrayBuffer> };

/** One document in one format. */
export async function fileOf(
  id: KindId,
  format: Format,
  context: DocumentContext,
  fonts: PdfFonts,
): Promise<FileOf> {
  const document = buildDocument(id, context);
  const { asOf: date } = context.assessment;
  const options = { fonts, date, t: context.text.t };
  const content =
    format === 'pdf' ? new Uint8Array(renderPdf(document, options)) : await renderDocx(document, date);
  return { name: `${document.fileName}.${format}`, content };
}

/** Several files as one archive. */
export function archiveOf(files: readonly FileOf[], { assessment, text }: DocumentContext): FileOf {
  const contents = Object.fromEntries(files.map(({ name, content }) => [name, content]));
  const { asOf } = assessment;
  return { name: `${text.t('folder:file')}_${asOf}.zip`, content: zip(contents, asOf) };
}
