import { attempt, damagedText, DAMAGED_KEY, setAside } from './damaged.ts';
import type { Edge } from './edge.ts';
import { latestFirst } from './latestFirst.ts';
import { takeOver } from './legacy.ts';
import { parseUse, printUse } from './parseUse.ts';
import type { Use } from './use.ts';

const PREFIX = 'ki-check:use:';

export type Register = {
  /** The latest first. */
  uses: readonly Use[];
  /** Raw text of what could not be read; it stays on the device until the user lets go of it. */
  damaged?: string;
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
    const { uses, left } = readAll(storage);
    const unread = [damagedText(storage), old?.damaged, ...left];
    const damaged = unread.filter((each) => typeof each === 'string');
    return {
      uses: latestFirst([...uses, ...(old?.use ? [old.use] : [])], edge.now()),
      ...(damaged.length > 0 && { damaged: damaged.join('\n') }),
      forbidden: false,
    };
  } catch {
    return { uses: [], forbidden: true };
  }
}

/** Saves one use and touches no other; false if the storage is full or forbidden. */
export function putUse(storage: Storage | undefined, use: Use): boolean {
  return attempt(() => storage?.setItem(PREFIX + use.id, printUse(use))) && storage !== undefined;
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

/** Every use, and the unreadable records that could not even be set aside, because the storage is full. */
function readAll(storage: Storage): { uses: Use[]; left: string[] } {
  const [uses, left]: [Use[], string[]] = [[], []];
  for (const key of keysOf(storage)) {
    const raw = storage.getItem(key) ?? '';
    const use = parseUse(raw);
    if (use?.id === key.slice(PREFIX.length)) uses.push(use);
    else if (!setAside(storage, key, raw)) left.push(raw);
  }
  return { uses, left };
}

function unreadable(storage: Storage): string[] {
  return keysOf(storage).filter(
    (key) => parseUse(storage.getItem(key) ?? '')?.id !== key.slice(PREFIX.length),
  );
}

function keysOf(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(PREFIX));
}
