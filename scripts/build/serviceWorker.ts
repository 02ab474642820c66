import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));
const INDEX = /index\.html$/;
/** Files for others: search engines, link previews, programs. */
const NOT_KEPT = /^(robots\.txt|og\/|schema\/|teaser\.js|404\.html)/;

/**
 * Writes the service worker, which keeps every file of the app on the device after the first visit. Its version is a
 * hash of all of them: the same build gives the same worker, another build another one.
 */
export function serviceWorker(): Plugin {
  let publicDir = 'public';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (config) => {
      ({ publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const contents = { ...contentsOf(bundle), ...publicFiles(publicDir) };
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: workerFor(contents) });
      },
    },
  };
}

type Contents = Readonly<Record<string, string | Uint8Array>>;

function contentsOf(bundle: Rolldown.OutputBundle): Contents {
  const entries = Object.values(bundle).map((each) => [
    each.fileName,
    each.type === 'chunk' ? each.code : each.source,
  ]);
  return Object.fromEntries(entries) as Contents;
}

function publicFiles(folder: string): Contents {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function workerFor(contents: Contents): string {
  const files = Object.keys(contents)
    .filter((name) => !NOT_KEPT.test(name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(contents[file] ?? '');
  const version = hash.digest('hex').slice(0, 12);
  // A page is asked for by its folder.
  const addresses = files.map((file) => `./${file.replace(INDEX, '')}`);
  // With the equals sign: the name also stands in the comment for the linter.
  return readFileSync(WORKER, 'utf8')
    .replace('VERSION', version)
    .replace('= LIST_OF_FILES', `= ${JSON.stringify(addresses)}`);
}
