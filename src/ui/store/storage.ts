import { copyStorage } from './copyStorage.ts';

const OPEN_KEY = 'ki-check:open';
const BASE = import.meta.env.BASE_URL;

/** A storage of the device with the records of this copy. Throws where the browser forbids it. */
export function storageOf(area: 'local' | 'session'): Storage {
  const storage = globalThis[`${area}Storage`];
  return BASE === '/' ? storage : copyStorage(storage, BASE);
}

/** The device's storage, or undefined where the browser forbids it (private mode, policy). */
export function browserStorage(): Storage | undefined {
  try {
    return storageOf('local');
  } catch {
    return undefined;
  }
}

let hasAsked = false;

/** Asks the browser, once per visit, not to clear what lies here when it needs room. It may say no; nothing depends on it. */
export function askToKeep(): void {
  if (hasAsked) return;
  hasAsked = true;
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  void storage?.persist?.().catch(() => false);
}

/** Which use is open in this tab, if it was said before; another tab may have another one open. */
export function openInThisTab(): string | undefined {
  try {
    return storageOf('session').getItem(OPEN_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers which use is open in this tab, for a reload. */
export function rememberOpen(id: string): void {
  try {
    storageOf('session').setItem(OPEN_KEY, id);
  } catch {
    // Without it a reload opens the latest use.
  }
}
