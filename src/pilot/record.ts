import type { Draft, Wish } from './form.ts';
import { withoutUnseen } from './form.ts';

export const SCHEMA = 'pilot-signup/1';
/** Between the titles of tasks where they stand in one field. */
export const BETWEEN_TASKS = '; ';

/** The summary of a result: all that a visitor may send of it. Never the answers. */
export type ResultSummary = {
  /** A class, or the two ends of an interval: `limited`, `minimal-high`. */
  resultClass: string;
  /** Tasks and questions together. */
  openPoints: number;
  /** How many of them are questions. Enquiries that have waited on a device may be older than this field. */
  openQuestions?: number | undefined;
  /** Typical use of the catalogue. */
  useCase: string;
  /** Titles of the hardest open tasks in the language of the form, with `BETWEEN_TASKS` between them; empty without one. */
  hardestTasks: string;
};
/** What the visitor agreed to, word for word, and when (ISO 8601, UTC). */
type Consent = { consentText: string; consentVersion: string; consentAt: string };

/** What is sent: one flat record of texts and numbers. */
export type SignupRecord = {
  schema: typeof SCHEMA;
  /** The same at each try, so that the receiver can drop what arrives twice. */
  id: string;
  /** Instant as ISO 8601, UTC. */
  requestedAt: string;
  kind: Wish;
  name: string;
  email: string;
  company: string;
  phone: string;
  branch: string;
  size: string;
  obstacle: string;
  message: string;
  /** Version of the privacy notice that was shown. */
  privacyVersion: string;
  lang: string;
  /** Mark of the flyer or link; empty if unknown or taken out. */
  campaign: string;
  /** Path of the page. */
  page: string;
} & Partial<ResultSummary & Consent>;

/** What stands around the form when it is sent. */
export type Circumstances = Pick<
  SignupRecord,
  'id' | 'requestedAt' | 'privacyVersion' | 'lang' | 'campaign' | 'page'
> & {
  consent: Pick<Consent, 'consentText' | 'consentVersion'>;
  result: ResultSummary | undefined;
};

/** The record of a form that was filled in without a mistake. The result is part of it only if it was ticked. */
export function recordOf(draft: Draft, circumstances: Circumstances): SignupRecord {
  const { consent, result, ...frame } = circumstances;
  const { name, email, company, phone, branch, size, obstacle, message, kind } = draft;
  return {
    schema: SCHEMA,
    ...frame,
    kind,
    ...{ name: name.trim(), company: company.trim() },
    ...{ email: withoutUnseen(email), phone: withoutUnseen(phone) },
    ...{ branch, size, obstacle, message: message.trim() },
    ...(draft.sendsResult && result && { ...result, ...consent, consentAt: frame.requestedAt }),
  };
}
