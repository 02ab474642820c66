import type { DocumentContext } from './context.ts';
import { buildDocument } from './buildDocuments.ts';
import type { CaseDocument, KindId } from './model.ts';
import { renderDocx } from './renderDocx.ts';
import { renderPdf } from './renderPdf.ts';
import { fileNameOf, fileNamePart } from '../report/fileNamePart.ts';
import type { PdfFonts, PdfOptions } from '../report/pdf/taggedPdf.ts';
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
  return renderFile(buildDocument(id, context), format, {
    fonts,
    date: context.assessment.asOf,
    t: context.text.t,
  });
}

/** A finished document in one format. */
export async function renderFile(
  document: CaseDocument,
  format: Format,
  options: PdfOptions,
): Promise<FileOf> {
  const content =
    format === 'pdf'
      ? new Uint8Array(renderPdf(document, options))
      : await renderDocx(document, { date: options.date, locale: options.t('report:dates.locale') });
  return { name: `${document.fileName}.${format}`, content };
}

/** Several files as one archive; `use`: the one they are for, none for those of the whole firm. */
export function archiveOf(
  files: readonly FileOf[],
  { assessment, text }: Pick<DocumentContext, 'assessment' | 'text'>,
  use = '',
): FileOf {
  const contents = Object.fromEntries(files.map(({ name, content }) => [name, content]));
  const { asOf } = assessment;
  return {
    name: `${fileNameOf(text.t('folder:file'), fileNamePart(use), asOf)}.zip`,
    content: zip(contents, asOf),
  };
}
