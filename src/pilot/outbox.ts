import type { SignupRecord } from './record.ts';
import { SCHEMA } from './record.ts';

export const OUTBOX_KEY = 'ki-check:outbox';
/** Some browsers clear what a page stored after seven days without a visit: no longer is promised. */
export const KEPT_FOR_MS = 7 * 24 * 60 * 60 * 1000;

/** So far ahead of the clock an instant may lie that was not saved under a wrong clock. */
const TOLERANCE_MS = 5 * 60 * 1000;

/** An enquiry that waits on this device until the visitor sends it. */
export type Waiting = {
  record: SignupRecord;
  trap: string;
  /** Where it was to be sent when it was saved. */
  url: string;
  /** Instant as ISO 8601. */
  savedAt: string;
};

/** Puts the enquiry into the outbox in place of any other; false if the device does not take it. */
export function putWaiting(storage: Storage | undefined, waiting: Waiting): boolean {
  try {
    storage?.setItem(OUTBOX_KEY, JSON.stringify(waiting));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** The enquiry in the outbox. What is too old, from the future or unreadable is deleted. `now`: in milliseconds since 1970. */
export function readWaiting(storage: Storage | undefined, now: number): Waiting | undefined {
  try {
    const raw = storage?.getItem(OUTBOX_KEY) ?? null;
    if (raw === null) return undefined;
    const waiting = parse(raw);
    const age = now - Date.parse(waiting?.savedAt ?? '');
    if (waiting && age > -TOLERANCE_MS && age < KEPT_FOR_MS) return waiting;
    storage?.removeItem(OUTBOX_KEY);
  } catch {
    // A forbidden storage has no outbox.
  }
  return undefined;
}

/** Empties the outbox. */
export function removeWaiting(storage: Storage | undefined): void {
  try {
    storage?.removeItem(OUTBOX_KEY);
  } catch {
    // A forbidden storage has no outbox.
  }
}

function parse(raw: string): Waiting | undefined {
  try {
    const waiting = JSON.parse(raw) as Partial<Waiting> | null;
    const { record, trap, url, savedAt } = waiting ?? {};
    const isWhole = [trap, url, savedAt].every((each) => typeof each === 'string');
    return record?.schema === SCHEMA && isWhole ? (waiting as Waiting) : undefined;
  } catch {
    return undefined;
  }
}
