// The service worker. The build replaces the names in capitals (serviceWorker.ts). It answers with one whole version,
// each file as the build made it, or leaves the answer to the network (docs/adr/0024-one-whole-version-or-none.md).
/** Another copy of the app on the same host has another path, and its own files. */
const COPY = `ki-check ${new URL(registration.scope).pathname} `;
const CACHE = `${COPY}VERSION`;
/** Address, hash of the contents, type; the start page first. */
const FILES = LIST_OF_FILES;
const HEADERS = LIST_OF_HEADERS;

/** The contents, if they are those of this version. `mode`: whether the browser's own cache may be asked. */
async function fetched(address, hash, mode) {
  const response = await fetch(address, { cache: mode });
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest)) === hash ? bytes : undefined;
}

/**
 * Keeps one file; throws if the host has no such file or another one. What is kept is made anew: of the host's answer
 * nothing stays but the contents, so that no redirect and no wrong type is kept.
 */
async function keep(cache, [address, hash, type]) {
  if (await cache.match(address)) return;
  // Some hosts say "not modified" of a file that has kept its size and date.
  const bytes = (await fetched(address, hash, 'no-cache')) ?? (await fetched(address, hash, 'reload'));
  if (!bytes) throw new Error(`${address} is not of this version`);
  await cache.put(address, new Response(bytes, { headers: { ...HEADERS, 'content-type': type } }));
}

/** Keeps what is not kept yet. Where the host changes pages, the first one ends it. Throws if anything is missing. */
async function fill() {
  const cache = await caches.open(CACHE);
  const [start, ...others] = FILES;
  await keep(cache, start);
  const ends = await Promise.allSettled(others.map((file) => keep(cache, file)));
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

/** Is it an older version of this copy? Workers of the first kind named no path: theirs has our start page. */
async function isOutdated(name) {
  if (!name.startsWith('ki-check-')) return name.startsWith(COPY) && name !== CACHE;
  return (await (await caches.open(name)).match(registration.scope)) !== undefined;
}

/** Other versions go only when this one takes over: until then open pages need their files. */
async function takeOver() {
  const names = await caches.keys();
  const outdated = await Promise.all(names.map(isOutdated));
  await Promise.all(names.filter((_, index) => outdated[index]).map((name) => caches.delete(name)));
  await clients.claim();
}

/**
 * The page at an address, whatever it says after `?`. Some links lost their last slash, some name the file, and some mail
 * programs write `#` as `%23`: what follows is for the page alone.
 */
function pageAt(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/%(25)*23.*$/, '').replace(/\/(index\.html)?$|$/, '/');
}

/** A page comes from here only if all that it may need is here too; otherwise it is fetched, and the rest with it. */
async function answer(event) {
  const { request } = event;
  const cache = await caches.open(CACHE);
  if (request.mode !== 'navigate') return (await cache.match(request)) ?? fetch(request);
  const isWhole = (await cache.keys()).length === FILES.length;
  if (isWhole) return (await cache.match(pageAt(request.url))) ?? fetch(request);
  event.waitUntil(fill().catch(() => undefined));
  return fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => data === 'take-over' && self.skipWaiting());
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(registration.scope)) return;
  // A storage that fails must not stand between the visitor and the network.
  event.respondWith(answer(event).catch(() => fetch(event.request)));
});
