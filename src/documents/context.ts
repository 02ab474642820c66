import type { Text } from '../i18n/text.ts';
import type { ReportContext } from '../report/context.ts';

import { nameOfUse } from '../report/nameOfUse.ts';

/**
 * What documents are made from: what the report is made from, and the texts of every language for what is to be pasted.
 * `use`: the name of the use, as every document calls it.
 */
export type DocumentContext = ReportContext & {
  use: string;
  /** The program it is done with, as the firm noted it. */
  program?: string;
  translations: readonly Text[];
};

/** The context of the documents on a report's case. */
export function documentContext(
  report: ReportContext,
  translations: readonly Text[],
  program?: string,
): DocumentContext {
  const { name, assessment, ruleSet, text } = report;
  const use = nameOfUse({ name, answers: assessment.answers }, ruleSet, text);
  return { ...report, use, translations, ...(program && { program }) };
}
