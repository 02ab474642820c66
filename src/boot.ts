/** What a visitor does first on a page that can be read already. */
const SIGNS = ['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;
const BASE = import.meta.env.BASE_URL;
/** Of a copy below a path: also what an earlier version wrote, see adoptRecords.ts. */
const PREFIX = BASE === '/' ? 'ki-check:' : 'ki-check';

/** As long as this does not stand there, the page expects to have to say that it is not complete (layout.css). */
document.documentElement.dataset['boot'] = '';
let started = false;

/** Begins once. A copy below a path first looks for records of earlier versions, before anything reads the storage. */
function start(): void {
  if (started) return;
  started = true;
  SIGNS.forEach((sign) => removeEventListener(sign, start));
  if (BASE === '/') load();
  else void import('./ui/shell/adoptRecords.ts').then((records) => records.adopt(BASE)).then(load, load);
}

/** Loads the app and lets it take over. */
function load(): void {
  void import('./main.tsx').then((app) => app.start(isWhole && isFresh, isFresh)).catch(sayFailed);
}

/** The network failed in the middle, or this browser is too old: the page says so in words that it brought along. */
function sayFailed(error: unknown): never {
  document.getElementById('start-failed')?.removeAttribute('hidden');
  throw error;
}

/** Asks for the app's files ahead of their use, after the page itself has arrived, so that it does not share the line. */
function fetchAhead(): void {
  for (const file of root?.dataset['files']?.split(' ') ?? []) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: file }));
  }
}

/** Is there nothing of an earlier visit that the page would have to show? */
function isFirstVisit(): boolean {
  try {
    const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return !keys.some((key) => key.startsWith(PREFIX));
  } catch {
    return true;
  }
}

/** Inside a page of somebody else, which may lay something over it, there is nothing but the way to a window of its own. */
function offerWindow(): void {
  const link = { href: location.href, target: '_blank', textContent: document.title };
  document.body.replaceChildren(Object.assign(document.createElement('a'), link));
}

// A page that was built with its contents waits for the first sign of a visitor, so that nothing competes with
// reading it. Every other page has nothing to show without the app; so has an address that names a place or a mark,
// also one whose `#` a mail program has rewritten.
const isFresh = isFirstVisit();
const root = document.getElementById('app');
const isWhole = root?.dataset['whole'] !== undefined;
if (top !== self) offerWindow();
else if (isWhole && isFresh && !/[?#]|%(?:25)*23/.test(location.href)) {
  SIGNS.forEach((sign) => addEventListener(sign, start, { passive: true }));
  addEventListener('load', fetchAhead);
} else start();
