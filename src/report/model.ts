import type { Outcome } from '../domain/finding.ts';
import type { QuestionId, RiskClass } from '../domain/types.ts';
import type { Language } from '../i18n/text.ts';

/** A link that leads outside; links to questions carry the question's id instead. */
export type Link = { text: string; href: string };
/** One answer as it stands in a trace or list. */
export type AnswerLine = {
  question: QuestionId;
  text: string;
  answer: string;
  /** Where the answer came from, if not from the user. */
  origin?: string;
  isUnknown: boolean;
};
export type ScaleStep = { riskClass: RiskClass; label: string };

/** One statement of the report: a ground, a task, a check. */
export type FindingBlock = {
  type: 'finding';
  id: string;
  title: string;
  /** Traffic light of a check; a text goes with it, never colour alone. */
  outcome?: Outcome;
  outcomeText?: string;
  paragraphs: readonly string[];
  /** The reasons behind it: folded on the page, printed in documents. */
  more: readonly string[];
  /** Short facts: addressee, date, dispute. */
  facts: readonly string[];
  citation: Link;
  /** Answers that led to this statement. */
  answers: readonly AnswerLine[];
  /** Questions that would settle it. */
  open: readonly AnswerLine[];
  /** A task that can be ticked off. */
  tickable: boolean;
};
export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'notice'; title: string; text: string; citation?: Link }
  | { type: 'list'; items: readonly string[] }
  | { type: 'facts'; items: readonly { label: string; value: string }[] }
  | { type: 'scale'; steps: readonly ScaleStep[]; from: number; to: number; text: string }
  | { type: 'answers'; lines: readonly AnswerLine[] }
  | { type: 'questions'; lines: readonly AnswerLine[] }
  | { type: 'links'; style: 'action' | 'plain'; items: readonly Link[] }
  | FindingBlock;

export type SectionId =
  | 'result'
  | 'grounds'
  | 'open'
  | 'plan'
  | 'later'
  | 'vendor'
  | 'levers'
  | 'checks'
  | 'relief'
  | 'ceilings'
  | 'beside'
  | 'contact'
  | 'answers'
  | 'sources'
  | 'pilot'
  | 'disclaimer';
export type ReportSection = { id: SectionId; heading: string; blocks: readonly Block[] };

/** Everything that is said about one assessment, in one language, in the order in which it is said. */
export type Report = {
  language: Language;
  /** Name of the product, e.g. for the head of each page. */
  product: string;
  /** What the result is, as a sentence. */
  title: string;
  /** Name of the use, as typed by the user or from the catalogue. */
  use: string;
  date: string;
  fileName: string;
  sections: readonly ReportSection[];
};
