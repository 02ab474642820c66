import type {
  Addressee,
  Answer,
  Answers,
  Citation,
  Condition,
  Definition,
  DefinitionId,
  IsoDate,
  PenaltyId,
  Question,
  QuestionId,
  Rule,
  RuleId,
  SourceId,
} from './types.ts';

/** The whole rule set: questions, rules, and what stands beside them. Data only. */

export type Source = {
  id: SourceId;
  kind: 'law' | 'guideline' | 'national';
  status: 'in-force' | 'final' | 'draft';
  date: IsoDate;
  /** Address with `{lang}` and `{anchor}` to be filled in. */
  link: string;
  /** Name of the law index that lists its provisions; national law has none. */
  index?: string;
};
/** Ceiling of a fine: an amount in euros, mostly with a share of the worldwide yearly turnover beside it. */
export type Penalty = {
  id: PenaltyId;
  citation: Citation;
  euros: number;
  percentOfTurnover?: number;
  /** Where this ceiling counts, e.g. in one country only; everywhere if left out. */
  appliesWhen?: Condition;
  /** Firms for which the lower of the two is the ceiling; for all others it is the higher. */
  lowerFor?: Condition;
};
type Items = Readonly<Record<QuestionId, readonly string[]>>;
/** What the user can change about the use itself (where `when` holds), as answers or items of a list that change. */
export type Lever = { id: string; when?: Condition; set?: Answers; add?: Items; remove?: Items };
/**
 * A typical use. `answers` follow from it by definition; `suggests` is ticked beforehand and becomes an answer only when
 * the user says so; `likely` are the items of lists that this use makes likely: they are shown first.
 */
export type UseCase = { id: string; group: string; answers: Answers; suggests?: Answers; likely?: Items };
/**
 * Answers of an older questionnaire: all of `from`, taken together, say `to`; null where nothing is left to say. In
 * `from`, a text stands for an item where the answer is a list, and a list for exactly this list.
 */
export type Carried = { from: Answers; to: Readonly<Record<QuestionId, Answer | null>> };
/** An old question that is asked again, as the question `now`, where it was answered like this (or at all). */
export type Again = { question: QuestionId; answers?: readonly (boolean | string)[]; now?: QuestionId };
/** What becomes of answers that were given under a version before `since`. */
export type Renaming = { since: string; carried: readonly Carried[]; again: readonly Again[] };
type Section = { id: string };

export type RuleSet = {
  id: string;
  version: string;
  checkedOn: IsoDate;
  /** Day up to which the sources of the law were searched. */
  evidenceUntil: IsoDate;
  /** The question that names the typical use. It is always asked first and pre-fills others. */
  catalogue: QuestionId;
  /** Who is meant by an addressee: the condition under which the user is one. */
  roles: Readonly<Record<Addressee, Condition>>;
  sections: readonly Section[];
  questions: Readonly<Record<QuestionId, Question>>;
  useCases: Readonly<Record<string, UseCase>>;
  sources: Readonly<Record<SourceId, Source>>;
  penalties: Readonly<Record<PenaltyId, Penalty>>;
  levers: readonly Lever[];
  /** From old to new; what is not in here is still the same. */
  renamed: readonly Renaming[];
  definitions: Readonly<Record<DefinitionId, Definition>>;
  rules: Readonly<Record<RuleId, Rule>>;
};
