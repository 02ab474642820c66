import type { Answers } from '../domain/types.ts';
import type { Link } from '../report/model.ts';

/** A typical firm with one use of AI and every answer that it gives. Its title is a text. */
export type Profile = { id: string; answers: Answers };

/** One duty or check of a profile. */
export type ProfileRow = {
  title: string;
  outcome: string;
  start: string;
  owner: string;
  citation: Link;
};

/** What the rules make of a profile. */
export type ProfileSheet = {
  id: string;
  title: string;
  result: string;
  /** The class counting only what applies already. */
  today: string;
  grounds: readonly { title: string; citation: Link }[];
  /** In the order in which they are asked. */
  answers: readonly { question: string; answer: string; isPrefilled: boolean }[];
  duties: readonly ProfileRow[];
  checks: readonly ProfileRow[];
  /** Pages to look at: each question that is asked, the interim result, and the review. */
  screens: number;
};
