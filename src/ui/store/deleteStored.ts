import { storageOf } from './storage.ts';
import { STORED } from './stored.ts';

/** Keys of the visitor's data on this device. Throws if the browser forbids the storage. */
export function storedKeys(): string[] {
  return [...keysIn('local'), ...keysIn('session')];
}

/** Takes everything off this device that the app has stored, program files too. Throws if the browser forbids it. */
export async function deleteStored(): Promise<void> {
  for (const area of ['local', 'session'] as const)
    keysIn(area).forEach((key) => storageOf(area).removeItem(key));
  await deleteFiles();
}

function keysIn(area: 'local' | 'session'): string[] {
  const storage = storageOf(area);
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  const own = STORED.filter((each) => each.area === area);
  return keys.filter((key) => own.some((each) => key.startsWith(each.key)));
}

/** A service worker without its files would never fetch them again, so it goes too; the next visit installs both. */
async function deleteFiles(): Promise<void> {
  if (!('caches' in globalThis) || !('serviceWorker' in navigator)) return;
  const own = STORED.filter(({ area }) => area === 'cache');
  const names = await caches.keys();
  const found = names.filter((name) => own.some(({ key }) => name.startsWith(key)));
  await Promise.all(found.map((name) => caches.delete(name)));
  const base = new URL(import.meta.env.BASE_URL, location.href).href;
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.filter(({ scope }) => scope === base).map((worker) => worker.unregister()));
}
