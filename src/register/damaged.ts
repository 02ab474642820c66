/** Where texts lie that could not be read. */
export const DAMAGED_KEY = 'ki-check:damaged';

/** What was set aside, or null. */
export function damagedText(storage: Storage): string | null {
  return storage.getItem(DAMAGED_KEY);
}

/** Puts unreadable text aside before its place is used again; earlier ones stay in front of it. */
export function setAside(storage: Storage, key: string, raw: string): boolean {
  return attempt(() => {
    const earlier = damagedText(storage);
    storage.setItem(DAMAGED_KEY, earlier === null ? raw : `${earlier}\n${raw}`);
    storage.removeItem(key);
  });
}

/** What lies under a key; null if nothing does, or if there is no storage or a forbidden one. Never throws. */
export function textAt(storage: Storage | undefined, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** True if the storage let it happen: a full or forbidden one throws. */
export function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
