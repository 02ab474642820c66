import { attempt, damagedText, DAMAGED_KEY, setAside, textAt } from './damaged.ts';
import type { Edge } from './edge.ts';
import { latestFirst } from './latestFirst.ts';
import { takeOver } from './legacy.ts';
import { isNewerUse, parseUse, printUse } from './parseUse.ts';
import type { Use } from './use.ts';

const PREFIX = 'ki-check:use:';

export type Register = {
  /** The latest first. */
  uses: readonly Use[];
  /** Raw text of what could not be read; it stays on the device until the user lets go of it. */
  damaged?: string;
  /** Some uses are left where they lie, because only a newer version can read them. */
  newer?: true;
  /** The browser does not let us store anything (private mode, policy). */
  forbidden: boolean;
};

/** Reads every use on the device, each on its own. Never throws and never loses what it cannot read. */
export function readRegister(storage: Storage | undefined, edge: Edge): Register {
  try {
    if (!storage) return { uses: [], forbidden: true };
    const old = takeOver(storage, edge, {
      has: (id) => storage.getItem(PREFIX + id) !== null,
      put: (use) => putUse(storage, use),
    });
    const { uses, left, newer } = readAll(storage);
    const unread = [damagedText(storage), old?.damaged, ...left];
    const damaged = unread.filter((each) => typeof each === 'string');
    return {
      uses: latestFirst([...uses, ...(old?.use ? [old.use] : [])], edge.now()),
      ...(damaged.length > 0 && { damaged: damaged.join('\n') }),
      ...(newer && { newer }),
      forbidden: false,
    };
  } catch {
    return { uses: [], forbidden: true };
  }
}

/**
 * Saves one use and touches no other; false if the storage is full or forbidden. What a newer version wrote of the same use
 * gives way only when it is set aside.
 */
export function putUse(storage: Storage | undefined, use: Use): boolean {
  if (!storage) return false;
  const key = PREFIX + use.id;
  const there = textAt(storage, key);
  if (there !== null && isNewerUse(there) && !setAside(storage, key, there)) return false;
  return attempt(() => storage.setItem(key, printUse(use)));
}

/** Takes one use away; false if the storage forbids it. */
export function removeUse(storage: Storage | undefined, id: string): boolean {
  return attempt(() => storage?.removeItem(PREFIX + id));
}

/** Lets go of what could not be read, once the user has downloaded it or does not want it. */
export function discardDamaged(storage: Storage | undefined): void {
  attempt(() => {
    storage?.removeItem(DAMAGED_KEY);
    if (storage) unreadable(storage).forEach((key) => storage.removeItem(key));
  });
}

/** True if a change under this key, made in another window, concerns the register; `null` means everything. */
export function concernsRegister(key: string | null): boolean {
  return key === null || key.startsWith(PREFIX) || key === DAMAGED_KEY;
}

/**
 * Every use, the unreadable records that could not even be set aside, because the storage is full, and whether a newer
 * version wrote some, which stay for that version.
 */
function readAll(storage: Storage): { uses: Use[]; left: string[]; newer: boolean } {
  const [uses, left]: [Use[], string[]] = [[], []];
  let newer = false;
  for (const key of keysOf(storage)) {
    const raw = storage.getItem(key) ?? '';
    const use = parseUse(raw);
    if (use?.id === key.slice(PREFIX.length)) uses.push(use);
    else if (isNewerUse(raw)) newer = true;
    else if (!setAside(storage, key, raw)) left.push(raw);
  }
  return { uses, left, newer };
}

function unreadable(storage: Storage): string[] {
  return keysOf(storage).filter((key) => {
    const raw = storage.getItem(key) ?? '';
    return parseUse(raw)?.id !== key.slice(PREFIX.length) && !isNewerUse(raw);
  });
}

function keysOf(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(PREFIX));
}
