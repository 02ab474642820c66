/** The vocabulary of questions and rules. Data only: no words, no clock, no DOM. What holds them together: `ruleSet.ts`. */

export type QuestionId = string;
export type DefinitionId = string;
export type RuleId = string;
export type SourceId = string;
export type PenaltyId = string;
export type IsoDate = string;

/** Asked, but the user does not know. A question not asked yet has no key in `Answers`. */
export const UNKNOWN = 'unknown';
/** Not asked because it lies behind a "don't know": unknown, but no open point of its own. Never an answer of a user. */
export const PASSED = 'passed';
/** Appended to an option of a multiple choice: the user is unsure about this one item only. */
export const UNSURE_MARK = '?';
/**
 * Appended to an option of a list that has `UNKNOWN` among its items: the user does not know the list as a whole, but
 * this item is not true.
 */
export const DENIED_MARK = '!';

export type Answer = boolean | string | readonly string[];
export type Answers = Readonly<Record<QuestionId, Answer>>;

/**
 * `page`: questions of one page that follow each other on the way are asked on one screen. `about`: a fact about the
 * firm, which is the same for all its uses.
 */
type QuestionBase = { id: QuestionId; section: string; page?: string; about?: 'firm'; citation?: Citation };
export type Question = QuestionBase &
  (
    | { type: 'boolean' }
    | { type: 'single-choice'; options: readonly string[] }
    /** `isOfDangers`: hardly anybody has to tick one of them; "none of these" comes first. */
    | { type: 'multiple-choice'; options: readonly string[]; exclusive?: string; isOfDangers?: true }
  );

export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { definition: DefinitionId }
  | { rule: RuleId }
  /** True where the rule would hold but for this one of its exceptions. */
  | { rule: RuleId; exceptedBy: string }
  | Leaf;
export type Leaf = { question: QuestionId } & (
  { is: boolean | string } | { isOneOf: readonly string[] } | { includes: string }
);

/** Where it stands in the law (Fundstelle), e.g. `{ source: 'ai-act', provision: 'Art. 5 Abs. 1 lit. c' }`. */
export type Citation = { source: SourceId; provision: string };
/** `isAssumed`: where it is unknown, the questions go on as if it held. */
export type Definition = { id: DefinitionId; citation: Citation; means: Condition; isAssumed?: true };
export type Exception = { id: string; citation: Citation; when: Condition };
/** A later start for some cases, as the law grants it (e.g. Art. 111 Abs. 4). */
export type Transition = { id: string; citation: Citation; when: Condition; appliesFrom: IsoDate };

export const RISK_CLASSES = ['none', 'minimal', 'limited', 'high', 'prohibited'] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];

export const ADDRESSEES = [
  'provider',
  /** Provider, or whoever counts as one under Art. 25 of the AI Act. */
  'high-risk-provider',
  'deployer',
  'importer',
  'distributor',
  'product-manufacturer',
  /** Supplies something that goes into somebody else's system (Art. 25 Abs. 4 of the AI Act). */
  'supplier',
  'controller',
  'processor',
] as const;
export type Addressee = (typeof ADDRESSEES)[number];
export const SEVERITIES = ['critical', 'serious', 'minor'] as const;
export type Severity = (typeof SEVERITIES)[number];

type RuleBase = {
  id: RuleId;
  citation: Citation;
  /** Day on which the rule was last compared with the law; none where its wording was never at hand. */
  checkedOn?: IsoDate;
  /** `LONG_IN_FORCE` where it applies already and nobody looked up since when. */
  appliesFrom: IsoDate;
  appliesUntil?: IsoDate;
  /** Earliest start that a serious reading of the law supports, where the start is disputed. */
  disputedFrom?: IsoDate;
  /** Guidelines this rule leans on; their status (final, draft) stands in the sources. */
  guidelines?: readonly SourceId[];
  /** Part of `when` that comes first: while it has questions to ask, the rest of the rule waits. */
  scope?: Condition;
  when: Condition;
  exceptions: readonly Exception[];
  transitions: readonly Transition[];
};
type ClassificationRule = RuleBase & { kind: 'classification'; riskClass: RiskClass };
/** A duty is done once for the firm, or once for each vendor; all others for each use. */
export type Per = 'firm' | 'vendor';
export type ObligationRule = RuleBase & {
  kind: 'obligation';
  addressees: readonly Addressee[];
  severity: Severity;
  per?: Per;
  /** Where the law forbids to start, or to go on, without it. */
  blocking?: Citation;
  /** The ceiling of the fine for a breach; none where the act names none. */
  penalty?: PenaltyId;
  fulfilledWhen?: Condition;
};
/**
 * `role`: who the user is in the eyes of the law; `alarm`: an answer that makes the user a provider;
 * `data`: whether the DSGVO applies; `hint`: good to know; `relief`: what may be done more simply;
 * `beside`: other law that touches the same use; `contact`: who answers questions or supervises.
 */
export const NOTICE_TOPICS = ['role', 'alarm', 'data', 'hint', 'relief', 'beside', 'contact'] as const;
export type NoticeTopic = (typeof NOTICE_TOPICS)[number];
/** `link`: where to read on or whom to ask. */
type NoticeRule = RuleBase & { kind: 'notice'; topic: NoticeTopic; link?: string };
/**
 * Two answers that cannot both be true. It asks nothing; as long as it holds the class may be as strict as `riskClass`,
 * and the question to go back to is `leadsTo`.
 */
type ContradictionRule = RuleBase & {
  kind: 'contradiction';
  riskClass: RiskClass;
  leadsTo: QuestionId;
};
/**
 * `fact`: the class hangs on a fact that is easily answered wrongly; `draft`: only a draft lowers it; `disputed`:
 * serious readings differ.
 */
export type CaveatReason = 'fact' | 'draft' | 'disputed';
/** What the class would be otherwise, said beside it. */
type CaveatRule = RuleBase & { kind: 'caveat'; riskClass: RiskClass; reason: CaveatReason };
export type Rule = ClassificationRule | ObligationRule | NoticeRule | ContradictionRule | CaveatRule;
