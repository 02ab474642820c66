import type { Outcome } from '../domain/finding.ts';
import type { QuestionId, RuleId } from '../domain/types.ts';
import type { VerdictKind } from '../domain/verdict.ts';
import type { Language } from '../i18n/text.ts';
import type { ComparisonBlock, ScaleBlock, TimelineEntry } from './drawnBlocks.ts';
import type { Task } from './task.ts';

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
type Back = { question: QuestionId; text: string };
/** A line to fill in by hand: blank, or with boxes to tick. */
export type FormField = { label: string; options?: readonly string[] };
/** One of the next steps: a duty, a question to be answered, or practical advice with what else is said about it. */
export type Step = { title: string; rule?: RuleId; question?: QuestionId; more?: string };
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
  /** Only what can be ticked off is a task. */
  task?: Task;
};
export type Block =
  | { type: 'paragraph'; text: string; isSmall?: true }
  /** An alarm stands right under the verdict. `brief`: for paper. */
  | { type: 'notice'; title: string; text: string; brief?: string; citation?: Link; isAlarm?: true }
  /** Stands beside the class always; `back` leads to the question with which to begin. */
  | { type: 'caution'; title: string; text: string; citation: Link; back?: Back }
  | { type: 'list'; items: readonly string[] }
  /** The answer to „may I, and what must I do“. `sign` in a word or two, e.g. „Ja, wenn …“. */
  | {
      type: 'verdict';
      verdict: VerdictKind;
      basis: string;
      sign: string;
      sentence: string;
      steps: readonly Step[];
      next?: string;
      role?: string;
    }
  | { type: 'facts'; items: readonly { label: string; value: string }[] }
  | ScaleBlock
  | { type: 'answers'; lines: readonly AnswerLine[] }
  | { type: 'questions'; lines: readonly AnswerLine[] }
  | { type: 'progress'; done: number; count: number; text: string }
  | { type: 'timeline'; entries: readonly TimelineEntry[] }
  | ComparisonBlock
  | { type: 'lights'; items: readonly { outcome: Outcome; text: string }[] }
  | { type: 'form'; fields: readonly FormField[] }
  | { type: 'code'; link: Link }
  | { type: 'links'; style: 'action' | 'plain'; items: readonly Link[] }
  | FindingBlock;

export type SectionId =
  | 'result'
  | 'grounds'
  | 'open'
  | 'plan'
  | 'later'
  | 'timeline'
  | 'vendor'
  | 'levers'
  | 'checks'
  | 'relief'
  | 'ceilings'
  | 'beside'
  | 'contact'
  | 'tips'
  | 'answers'
  | 'record'
  | 'again'
  | 'sources'
  | 'disclaimer';
/** `count`: how much is in it. */
export type ReportSection = {
  id: SectionId;
  heading: string;
  count?: number;
  blocks: readonly Block[];
  /** What stands on paper instead, where there is less room and nothing unfolds. */
  paper?: readonly Block[];
};

/** The invitation to the pilot project. `next`: the next round table, if there is one. */
export type Invitation = { sentence: string; next?: string; links: readonly Link[] };

/** Everything that is said about one assessment, in one language, in the order in which it is said on the screen. */
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
  invitation: Invitation;
};
