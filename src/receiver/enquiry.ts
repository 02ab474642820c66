import { EMPTY_DRAFT, LENGTHS, WISHES, wrongFields } from '../pilot/form.ts';
import { knownValue } from '../pilot/leads/knownValue.ts';
import type { SignupRecord } from '../pilot/record.ts';
import { SCHEMA } from '../pilot/record.ts';

type Column = keyof SignupRecord;
/** What was posted, before anybody looked at it. */
export type Posted = Readonly<Record<string, unknown>>;
export type Enquiry = { record: SignupRecord } | { wrong: readonly string[] };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const MOST_OPEN = 999;

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);
const atMost = (most: number) => (value: unknown) => typeof value === 'string' && value.length <= most;
const isCount = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_OPEN;
/** Nothing, or a value that `cli leads` counts. */
const counted = (column: Parameters<typeof knownValue>[0]) => (value: unknown) =>
  typeof value === 'string' && knownValue(column, value) === value;

/** A field that the form learns to send does not compile until it stands here. */
const CHECKS: Readonly<Record<Column, (value: unknown) => boolean>> = {
  schema: (value) => value === SCHEMA,
  id: matches(/^[A-Za-z0-9-]{1,64}$/),
  requestedAt: matches(INSTANT),
  kind: (value) => WISHES.some((each) => each === value),
  name: atMost(LENGTHS.name),
  email: atMost(LENGTHS.email),
  company: atMost(LENGTHS.company),
  phone: atMost(LENGTHS.phone),
  branch: counted('branch'),
  size: counted('size'),
  obstacle: counted('obstacle'),
  message: atMost(LENGTHS.message),
  privacyVersion: atMost(32),
  lang: matches(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/),
  campaign: counted('campaign'),
  page: matches(/^\/[^\s]{0,200}$/),
  resultClass: counted('resultClass'),
  openPoints: isCount,
  // Enquiries that have waited on a device may be older than these fields.
  openQuestions: (value) => value === undefined || isCount(value),
  useCase: counted('useCase'),
  hardestTasks: (value) => value === undefined || counted('hardestTasks')(value),
  consentText: atMost(2000),
  consentVersion: atMost(32),
  consentAt: matches(INSTANT),
};
/** The result comes whole and with the consent, or not at all. */
const WITH_RESULT: readonly Column[] = [
  ...(['resultClass', 'openPoints', 'openQuestions', 'useCase', 'hardestTasks'] as const),
  ...(['consentText', 'consentVersion', 'consentAt'] as const),
];
const COUNTS: readonly Column[] = ['openPoints', 'openQuestions'];
const ALWAYS = (Object.keys(CHECKS) as Column[]).filter((each) => !WITH_RESULT.includes(each));

/** The record that the form made, or the fields that no form of ours can have sent so. What else was posted is left out. */
export function enquiryIn(posted: Posted): Enquiry {
  const hasResult = WITH_RESULT.some((each) => Object.hasOwn(posted, each));
  const columns = hasResult ? [...ALWAYS, ...WITH_RESULT] : ALWAYS;
  const record = Object.fromEntries(columns.map((each) => [each, valueOf(each, posted)]));
  const wrong = columns.filter((each) => !CHECKS[each](record[each]));
  if (wrong.length > 0) return { wrong };
  const { name, email, phone } = record as SignupRecord;
  const wrongToo = wrongFields({ ...EMPTY_DRAFT, name, email, phone });
  return wrongToo.length > 0 ? { wrong: wrongToo } : { record: record as SignupRecord };
}

/** A form sends its numbers as text. */
function valueOf(column: Column, posted: Posted): unknown {
  const value = Object.hasOwn(posted, column) ? posted[column] : undefined;
  return COUNTS.includes(column) && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}
