import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { readSettings } from './editions.ts';
import { GUARDS } from './guards.ts';

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));
const INDEX = /index\.html$/;
/** Files for others: search engines, link previews, programs, hosts. */
const NOT_KEPT =
  /^(robots\.txt|og\/|schema\/|teaser\.js|404\.html|sw\.js|\.htaccess|\.nojekyll|_headers|rules-changelog\.txt)|\.(atom|ics)$/;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ttf': 'font/ttf',
};

/**
 * Writes the service worker, which keeps every file of the app on the device after the first visit. Its version is a
 * hash of all of them: the same build gives the same worker, another build another one.
 */
export function serviceWorker(): Plugin {
  let root = '.';
  let publicDir = 'public';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (config) => {
      ({ root, publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const contents = { ...contentsOf(bundle), ...logoOf(root, publicDir) };
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: workerFor(contents) });
      },
    },
  };
}

export type Contents = Readonly<Record<string, string | Uint8Array>>;

function contentsOf(bundle: Rolldown.OutputBundle): Contents {
  const entries = Object.values(bundle).map((each) => [
    each.fileName,
    each.type === 'chunk' ? each.code : each.source,
  ]);
  return Object.fromEntries(entries) as Contents;
}

/** The only file of `public/` that the app shows. Of others nobody knows whether a host hands them out. */
function logoOf(root: string, folder: string): Contents {
  const { logo } = readSettings(root);
  return logo === '' ? {} : { [logo]: readFileSync(join(folder, logo)) };
}

/** The worker that keeps these files, by their names below the place where the app is mounted. */
export function workerFor(contents: Contents): string {
  const files = Object.keys(contents)
    .filter((name) => !NOT_KEPT.test(name))
    // A page is asked for by its folder, so the start page comes first.
    .map((name) => ({ name, address: `./${name.replace(INDEX, '')}` }))
    .sort((one, other) => (one.address < other.address ? -1 : 1))
    .map(({ name, address }) => [address, hashOf(contents[name] ?? ''), typeOf(name)]);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  // With the equals sign: the names also stand in the comment for the linter.
  return readFileSync(WORKER, 'utf8')
    .replace('VERSION', version)
    .replace('= LIST_OF_HEADERS', `= ${JSON.stringify(GUARDS)}`)
    .replace('= LIST_OF_FILES', () => `= ${JSON.stringify(files)}`);
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

function typeOf(name: string): string {
  const type = TYPES[extname(name).toLowerCase()];
  if (type === undefined) throw new Error(`serviceWorker.ts: no type for ${name}`);
  return type;
}
