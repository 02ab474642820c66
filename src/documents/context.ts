import type { Text } from '../i18n/text.ts';
import type { ReportContext } from '../report/context.ts';

/** What documents are made from: what the report is made from, and the texts of every language for what is to be pasted. */
export type DocumentContext = ReportContext & { translations: readonly Text[] };
