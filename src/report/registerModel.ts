import type { Language } from '../i18n/text.ts';
import type { FirmResult } from './firmModel.ts';
import type { ReportSection } from './model.ts';

/** Cells by row; each row has as many as there are heads. */
export type Table = { heads: readonly string[]; rows: readonly (readonly string[])[] };
export type TaskTable = { heading: string; table: Table };
/** One use of AI on its page: how it stands, what is open, and its tasks in short. */
export type RegisterUse = {
  title: string;
  /** The typical use and the day of the last change; whether it is finished. */
  notes: readonly string[];
  sections: readonly ReportSection[];
  /** What to do now and what later. */
  tasks: readonly TaskTable[];
};
/** All uses of a firm as one document, in one language. */
export type RegisterReport = {
  language: Language;
  product: string;
  title: string;
  date: string;
  intro: string;
  overview: Table;
  /** What comes out for all together. */
  firm?: FirmResult;
  uses: readonly RegisterUse[];
  disclaimer: ReportSection;
};
