import { isObject } from '../domain/isObject.ts';
import { objectIn } from '../domain/objectIn.ts';
import type { Answer, Answers, RiskClass, RuleId } from '../domain/types.ts';
import { RISK_CLASSES } from '../domain/types.ts';
import { parseDetails } from './details.ts';
import { fitName, isInstant, TEXT_LENGTH } from '../limits.ts';
import type { SavedVerdict, Use } from './use.ts';

/** Version of a single record. Format 1 knew one use without an id. */
export const USE_FORMAT = 2;

type Fields = Readonly<Record<string, unknown>>;

/** Reads one record of the register; nothing if it is not one. Never throws. */
export function parseUse(raw: string): Use | undefined {
  try {
    return useOf(JSON.parse(raw));
  } catch {
    return undefined;
  }
}

/** True if a newer version wrote this record: it is not damaged, only not ours to read. */
export function isNewerUse(raw: string): boolean {
  return Number(objectIn(raw)?.['format']) > USE_FORMAT;
}

/** The record as text. */
export function printUse(use: Use): string {
  return JSON.stringify({ format: USE_FORMAT, ...use });
}

/** Checks every part of a record; whatever else stands in it is left out, and a name too long is shortened. */
export function useOf(value: unknown): Use | undefined {
  if (!isObject(value) || value['format'] !== USE_FORMAT) return undefined;
  const { id, name, ruleSet, createdAt, savedAt, done } = value;
  const answers = answersOf(value['answers']);
  const optional = optionalOf(value);
  if (!answers || !optional || !isId(id) || !isInstant(createdAt) || !isInstant(savedAt)) return undefined;
  if (typeof name !== 'string' || !isText(ruleSet) || !isTexts(done)) return undefined;
  return { id, name: fitName(name), ruleSet, createdAt, savedAt, answers, done, ...optional };
}

type Optional = Pick<Use, 'verdict' | 'details' | 'deviates' | 'taken'>;

/** How each part is read that a record may do without. */
const OPTIONAL: { [Part in keyof Optional]-?: (value: unknown) => Optional[Part] } = {
  verdict: savedVerdictIn,
  details: (value) => (isObject(value) ? parseDetails(value) : undefined),
  deviates: (value) => (isTexts(value) ? value : undefined),
  taken: answersOf,
};

/** The parts that a record may do without; nothing if one of them is there and cannot be read. */
function optionalOf(record: Fields): Optional | undefined {
  const there = Object.entries(OPTIONAL).filter(([part]) => record[part] !== undefined);
  const read = there.map(([part, readPart]) => [part, readPart(record[part])] as const);
  return read.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(read);
}

/** The answers in a record, or nothing if one of them cannot be an answer to anything. */
export function answersOf(value: unknown): Answers | undefined {
  return isObject(value) && areAnswers(value) ? value : undefined;
}

function areAnswers(fields: Fields): fields is Answers {
  return Object.values(fields).every(isAnswer);
}

/** True for a text that is not longer than a record may hold. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= TEXT_LENGTH;
}

/** True for a list of texts. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function savedVerdictIn(value: unknown): SavedVerdict | undefined {
  if (!isObject(value)) return undefined;
  const { atLeast, atMost, duties, isFinished } = value;
  if (!isClass(atLeast) || !isClass(atMost) || !isTexts(duties)) return undefined;
  const known = { atLeast, atMost, duties: duties satisfies readonly RuleId[] };
  return typeof isFinished === 'boolean' ? { ...known, isFinished } : known;
}

function isClass(value: unknown): value is RiskClass {
  return RISK_CLASSES.some((each) => each === value);
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'boolean' || isText(value) || isTexts(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
}
