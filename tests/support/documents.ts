import type { Answers, IsoDate } from '../../src/domain/types.ts';
import { buildDocument, kindsFor } from '../../src/documents/buildDocuments.ts';
import type { DocumentContext } from '../../src/documents/context.ts';
import { documentContext } from '../../src/documents/context.ts';
import type { CaseDocument, KindId } from '../../src/documents/model.ts';
import { renderPdf } from '../../src/documents/renderPdf.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Language } from '../../src/i18n/text.ts';
import { contextOf, fonts, textIn } from './report.ts';
import { TODAY } from './ruleFiles.ts';

/** What documents on some answers are made from. */
export function caseOf(
  answers: Answers,
  language: Language = 'de',
  name = '',
  asOf: IsoDate = TODAY,
): DocumentContext {
  return documentContext(contextOf(answers, { language, name, asOf }), LANGUAGES.map(textIn));
}

/** Every document that fits some answers. */
export function documentsOf(...given: Parameters<typeof caseOf>): CaseDocument[] {
  const context = caseOf(...given);
  return kindsFor(context).map((id) => buildDocument(id, context));
}

/** The document of one kind; it is a fault if it is not offered. */
export function documentNamed(answers: Answers, kind: KindId, language: Language = 'de'): CaseDocument {
  const found = documentsOf(answers, language).find(({ id }) => id === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

/** The words of a document without the page that is taken off, line by line. */
export function insideOf(document: CaseDocument): string {
  return wordsOf({ ...document, basis: [] }).join('\n');
}

/** The bytes of a document as PDF. */
export function pdfOfDocument(document: CaseDocument): Uint8Array {
  const { t } = textIn(document.language);
  return new Uint8Array(renderPdf(document, { fonts: fonts(), date: TODAY, t }));
}

/** Every word of a document in the order in which it stands there. */
export function wordsOf({ title, use, blocks, basis }: CaseDocument): string[] {
  return [use, title, ...[...blocks, ...basis].flatMap(wordsOfBlock)].filter((each) => each !== '');
}

function wordsOfBlock(block: CaseDocument['blocks'][number]): readonly string[] {
  switch (block.type) {
    case 'list':
    case 'steps':
      return block.items;
    case 'checks':
      return block.items.map(({ text }) => text);
    case 'table':
      return [block.header, ...block.rows].flat();
    case 'quote':
      return [block.label, block.text];
    case 'field':
      return [block.label];
    default:
      return [block.text];
  }
}
