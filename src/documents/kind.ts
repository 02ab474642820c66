import type { Finding } from '../domain/finding.ts';
import type { QuestionId } from '../domain/types.ts';
import type { ReportContext } from '../report/context.ts';
import type { DocumentContext } from './context.ts';
import type { Alternatives } from './fits.ts';
import type { DocumentBlock, KindId } from './model.ts';

/** One kind of document: when it is offered, which answers it rests on besides, and what stands in it. */
export type Kind = {
  id: KindId;
  when: Alternatives;
  /** What else must be there, e.g. a point to ask. */
  hasContent?: (context: ReportContext) => boolean;
  restsOn: readonly QuestionId[];
  /** Needed although the use is banned; others would only help to go on with it. */
  evenIfBanned?: true;
  /** Where the heading stands that it has instead of the name that the folder gives it: a letter has a subject. */
  subject?: string;
  /** Findings whose answers it rests on besides. */
  restsOnFindings?: (context: ReportContext) => readonly Finding[];
  blocks: (context: DocumentContext) => DocumentBlock[];
  /** What only the firm should read, before it signs or passes on the document; stands with what it rests on. */
  notes?: (context: DocumentContext) => DocumentBlock[];
};
