import { isDayOfOurs } from '../domain/time.ts';
import type { IsoDate } from '../domain/types.ts';

const TEXT_DETAILS = ['program', 'department', 'inCharge'] as const;
export const STATUSES = ['planned', 'inUse', 'ended'] as const;
export const DATE_DETAILS = ['since', 'nextReview'] as const;
/** In the order in which they are shown. */
export const DETAILS = [...TEXT_DETAILS, 'status', ...DATE_DETAILS] as const;
export type Detail = (typeof DETAILS)[number];
export type Status = (typeof STATUSES)[number];
/** What a firm may note about a use besides its answers; the assessment reads none of it. */
export type Details = {
  program?: string;
  department?: string;
  inCharge?: string;
  status?: Status;
  since?: IsoDate;
  nextReview?: IsoDate;
};
/** As long as the field of a form allows. */
export const DETAIL_LENGTH = 200;

/** What is written in a form or a table, with texts as they were typed. */
export type Written = Readonly<Partial<Record<Detail, string>>>;

/** The details that were written, each without spaces around it; those left empty are missing. */
export function detailsOf(written: Written): Details | undefined {
  const entries = DETAILS.map((detail) => [detail, (written[detail] ?? '').trim()] as const);
  return parseDetails(Object.fromEntries(entries.filter(([, value]) => value !== '')));
}

/** Checks every detail of a record and leaves out what else stands in it; undefined if one cannot be one. */
export function parseDetails(value: object): Details | undefined {
  const entries = DETAILS.map((detail) => [detail, Reflect.get(value, detail)] as const);
  const given = entries.filter(([, each]) => each !== undefined);
  return given.every(([detail, each]) => isDetail(detail, each)) ? Object.fromEntries(given) : undefined;
}

/** True if a detail can have this value. */
function isDetail(detail: Detail, value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value.length > DETAIL_LENGTH) return false;
  if (detail === 'status') return STATUSES.some((each) => each === value);
  return !DATE_DETAILS.some((each) => each === detail) || isDayOfOurs(value);
}

/** True if the second says nothing that the first does not say as well. */
export function holdsAll(first: Details = {}, second: Details = {}): boolean {
  return DETAILS.every((detail) => second[detail] === undefined || second[detail] === first[detail]);
}

export type DetailProblems = Partial<Record<Detail, 'date' | 'early'>>;

/** What is wrong with what was written: a day that does not exist, or a review before the beginning. */
export function detailProblems(written: Written): DetailProblems {
  const isWrong = (detail: Detail) => (written[detail] ?? '') !== '' && !isDayOfOurs(written[detail] ?? '');
  const [since, nextReview] = DATE_DETAILS.map(isWrong);
  const isEarly = !since && !nextReview && !!written.nextReview && written.nextReview < (written.since ?? '');
  return {
    ...(since && { since: 'date' as const }),
    ...(nextReview && { nextReview: 'date' as const }),
    ...(isEarly && { nextReview: 'early' as const }),
  };
}
