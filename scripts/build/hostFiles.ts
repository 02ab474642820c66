import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { GUARDS, PICTURE_POLICY } from './guards.ts';

const HTACCESS = fileURLToPath(new URL('../../deploy/htaccess', import.meta.url));

/**
 * Writes the files that tell hosts what to send along, each read only by its own kind of host: `.htaccess` by Apache,
 * `_headers` by Netlify and Cloudflare Pages. `.nojekyll` lets GitHub Pages take the files as they are.
 */
export function hostFiles(): Plugin {
  let base = '/';
  let publicDir = 'public';
  return {
    name: 'host-files',
    apply: 'build',
    configResolved: (config) => {
      ({ base, publicDir } = config);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const named = { ...policiesOf(picturesIn(bundle, publicDir)), ...typesIn(bundle) };
        const files = { '.htaccess': htaccess(base), _headers: headers(base, named), '.nojekyll': '' };
        for (const [fileName, source] of Object.entries(files))
          this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** Every SVG by its own name: not all of these hosts know a pattern that goes on behind its asterisk. */
function picturesIn(bundle: Rolldown.OutputBundle, publicDir: string): string[] {
  const served = existsSync(publicDir) ? readdirSync(publicDir) : [];
  return [...Object.keys(bundle), ...served].filter((name) => name.endsWith('.svg')).sort();
}

/** A line about one file, by its name. */
type Lines = Readonly<Record<string, string>>;

function policiesOf(pictures: readonly string[]): Lines {
  return Object.fromEntries(pictures.map((name) => [name, `Content-Security-Policy: ${PICTURE_POLICY}`]));
}

/** What not every host knows: feeds and calendars. */
const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.ics': 'text/calendar',
};

function typesIn(bundle: Rolldown.OutputBundle): Lines {
  const known = Object.keys(bundle)
    .sort()
    .filter((name) => extname(name) in TYPES);
  return Object.fromEntries(known.map((name) => [name, `Content-Type: ${TYPES[extname(name)] ?? ''}`]));
}

/**
 * What such a host sends along. Where two rules fit, Netlify takes the value of the last one, Cloudflare both: either is
 * right here. How long a file may be kept is left to the host: a rule for names with a hash would hold for errors, too.
 */
function headers(base: string, named: Lines): string {
  const all = Object.entries(GUARDS).map(([name, value]) => `  ${name}: ${value}`);
  const each = Object.entries(named).map(([name, line]) => `${base}${name}\n  ${line}`);
  return [`${base}*`, ...all, ...each, ''].join('\n');
}

/** The settings for Apache, with the address of the page for what does not exist. */
function htaccess(base: string): string {
  return readFileSync(HTACCESS, 'utf8').replace(' /404.html', ` ${base}404.html`);
}
