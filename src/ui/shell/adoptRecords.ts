import { copyKeys } from '../store/copyStorage.ts';

/** Does it on this device, if the browser lets us. */
export function adopt(base: string): Promise<void> {
  return adoptRecords(localStorage, base, globalThis.caches);
}

/**
 * Earlier versions wrote the keys of the root everywhere. A copy below a path takes such records over when it has none of its
 * own yet, unless the device knows a copy at the root, whose they are.
 */
export async function adoptRecords(storage: Storage, base: string, files?: CacheStorage): Promise<void> {
  const { own, there } = copyKeys(base);
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  const strays = keys.filter((key) => there(key) !== key);
  if (strays.length === 0 || keys.some((key) => key.startsWith(own)) || (await hasRoot(files))) return;
  for (const key of strays) {
    const value = storage.getItem(key);
    if (value === null) continue;
    // A full storage throws here, and the record stays where it is.
    storage.setItem(there(key), value);
    storage.removeItem(key);
  }
}

/** A copy at the root of this host has kept its start page on this device. */
async function hasRoot(files?: CacheStorage): Promise<boolean> {
  const names = (await files?.keys()) ?? [];
  const own = names.filter((name) => name.startsWith('ki-check'));
  const url = new URL('/', location.href).href;
  const found = await Promise.all(own.map((cacheName) => files?.match(url, { cacheName })));
  return found.some((each) => each !== undefined);
}
