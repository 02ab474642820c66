import type { Language } from '../i18n/text.ts';
import type { Link } from '../report/model.ts';

/** A condition in words; what it names elsewhere in the rule book is linked by its anchor. */
export type Clause =
  | { type: 'group'; lead: string; parts: readonly Clause[] }
  | { type: 'answer'; question: string; answer: string }
  | { type: 'reference'; text: string; anchor: string };

/** A short statement, e.g. `Gilt ab: 2. Dezember 2027`. Links lead outside, or to an anchor (`#…`). */
export type Fact = { label: string; value: string; href?: string };

/** When something holds, is excepted, starts later or is fulfilled. */
export type Provision = {
  heading: string;
  citation?: Link;
  text?: string;
  clause: Clause;
};

/** A rule, or a term that rules use: a definition, an addressee, the ceiling of a fine. */
export type Entry = {
  /** Address inside the rule book; for rules their id. */
  anchor: string;
  /** Id as written in the rule files. */
  id: string;
  title: string;
  citation?: Link;
  facts: readonly Fact[];
  paragraphs: readonly string[];
  provisions: readonly Provision[];
};

/** The entries on one article, annex or section. */
export type Chapter = { anchor: string; heading: string; entries: readonly Entry[] };
/** Everything on one source, or all terms of one kind. */
export type Part = { anchor: string; heading: string; chapters: readonly Chapter[] };

/** Every rule and every term of a rule set in words, in one language. */
export type Rulebook = {
  language: Language;
  title: string;
  lead: string;
  /** For files: that they are made, not written. */
  generated: string;
  contents: string;
  facts: readonly Fact[];
  parts: readonly Part[];
};
