import type { Dropped } from '../domain/answers.ts';
import { validateAnswers } from '../domain/answers.ts';
import type { Answers, RuleId, RuleSet } from '../domain/types.ts';

const KEY = 'ki-check:current';
const DAMAGED_KEY = 'ki-check:damaged';
const FORMAT = 1;

/** `done`: duties that were ticked off; left out while there are none. */
export type Saved = { name: string; answers: Answers; done?: readonly RuleId[] };
export type Restored = {
  saved?: Saved;
  /** Answers that the present questionnaire no longer knows. */
  dropped: readonly Dropped[];
  /** Rule set under which the answers were saved, as `id@version`. */
  ruleSet?: string;
  /** Raw text of what could not be read; it stays on the device until the user lets go of it. */
  damaged?: string;
  /** The browser does not let us store anything (private mode, policy). */
  forbidden: boolean;
};

/** Reads the saved answers. Never throws and never loses what it cannot read. */
export function restoreAnswers(storage: Storage | undefined, ruleSet: RuleSet): Restored {
  try {
    if (!storage) return { dropped: [], forbidden: true };
    const raw = storage.getItem(KEY);
    const record = raw === null ? undefined : parseRecord(raw);
    if (raw !== null && !record) setAside(storage, raw);
    const damaged = storage.getItem(DAMAGED_KEY);
    return {
      dropped: [],
      ...(record && checked(record, ruleSet)),
      ...(damaged !== null && { damaged }),
      forbidden: false,
    };
  } catch {
    return { dropped: [], forbidden: true };
  }
}

/** Saves answers and name; false if the storage is full or forbidden. Nothing answered yet clears the record. */
export function saveAnswers(storage: Storage | undefined, ruleSet: RuleSet, saved: Saved): boolean {
  try {
    if (!storage) return false;
    if (Object.keys(saved.answers).length === 0) storage.removeItem(KEY);
    else storage.setItem(KEY, JSON.stringify(recordOf(ruleSet, saved)));
    return true;
  } catch {
    return false;
  }
}

/** Lets go of what could not be read, once the user has downloaded it or does not want it. */
export function discardDamaged(storage: Storage | undefined): void {
  try {
    storage?.removeItem(DAMAGED_KEY);
  } catch {
    // A storage that forbids this holds nothing of ours either.
  }
}

/** Puts the unreadable text aside before the place is used again; earlier ones stay in front of it. */
function setAside(storage: Storage, raw: string): void {
  const earlier = storage.getItem(DAMAGED_KEY);
  storage.setItem(DAMAGED_KEY, earlier === null ? raw : `${earlier}\n${raw}`);
  storage.removeItem(KEY);
}

type SavedRecord = {
  format: number;
  ruleSet: string;
  name: string;
  answers: Record<string, unknown>;
  done?: unknown;
};

function recordOf(ruleSet: RuleSet, saved: Saved): SavedRecord {
  const { done = [], ...rest } = saved;
  return { format: FORMAT, ruleSet: versionOf(ruleSet), ...rest, ...(done.length > 0 && { done }) };
}

function versionOf(ruleSet: RuleSet): string {
  return `${ruleSet.id}@${ruleSet.version}`;
}

function parseRecord(raw: string): SavedRecord | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is SavedRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { format, ruleSet, name, answers } = value as Partial<Record<keyof SavedRecord, unknown>>;
  const isObject = typeof answers === 'object' && answers !== null && !Array.isArray(answers);
  return format === FORMAT && typeof ruleSet === 'string' && typeof name === 'string' && isObject;
}

function checked(record: SavedRecord, ruleSet: RuleSet) {
  const { answers, dropped } = validateAnswers(ruleSet, record.answers);
  const done = knownRules(record.done, ruleSet);
  return {
    saved: { name: record.name, answers, ...(done.length > 0 && { done }) },
    dropped,
    ruleSet: record.ruleSet,
  };
}

/** The ticks that belong to a rule of today; whatever else stands there is let go. */
function knownRules(value: unknown, { rules }: RuleSet): RuleId[] {
  const texts = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  return [...new Set(texts)].filter((id) => Object.hasOwn(rules, id));
}
