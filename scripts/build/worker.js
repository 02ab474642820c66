/* global self, caches, clients, registration, fetch, Request, LIST_OF_FILES */
// The service worker. The build replaces the two names in capitals (serviceWorker.ts).
const CACHE = 'ki-check-VERSION';
const FILES = LIST_OF_FILES;

/** Fetches every file past the browser's own cache: old and new ones are never mixed. */
async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })));
}

/** Other versions go only when this one takes over: until then open pages need their files. */
async function takeOver() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith('ki-check-') && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
  await clients.claim();
}

/** From the cache, whatever the address says after `?`; else from the network. */
async function answer(request) {
  const cache = await caches.open(CACHE);
  const ignoreSearch = request.mode === 'navigate';
  return (await cache.match(request, { ignoreSearch, ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => data === 'take-over' && self.skipWaiting());
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
