import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from './headerHosts.ts';
import { CLOUDFLARE, GITHUB, NETLIFY, startHeaderHost } from './headerHosts.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const WAIT = 50;
const TRIES = 100;

type Running = { kill: () => unknown; referers?: readonly unknown[] };
/**
 * Web servers of Debian with the settings from `deploy/`, only folder and port replaced, or with `.htaccess` as it was
 * built; small ones of our own in the place of those that cannot be had. `program`: what must be installed.
 */
export type Host = {
  name: string;
  program: string;
  start: (folder: string, scratch: string, port: number) => Running;
  encodings: readonly string[];
  /** What it says of names with a hash, and of everything else, errors too. */
  hashed: string;
  named: string;
  /** It cannot send headers of ours. */
  hasNoHeaders?: true;
};

const LONG = 'public, max-age=31536000, immutable';
const both = ['br', 'gzip'];
const own = { program: process.execPath, encodings: both };
/** A host of our own, which keeps all files for the same time. */
const small = (name: string, kind: Kind) => ({
  ...{ name, ...own, hashed: kind.cacheControl, named: kind.cacheControl },
  start: (folder: string, _: string, port: number) => startHeaderHost(folder, port, kind),
});

export const HOSTS: readonly Host[] = [
  {
    ...{ name: 'nginx', program: '/usr/sbin/nginx', start: startNginx },
    ...{ encodings: both, hashed: LONG, named: 'no-cache' },
  },
  {
    ...{ name: 'Caddy', program: '/usr/bin/caddy', start: startCaddy },
    ...{ encodings: both, hashed: LONG, named: 'no-cache' },
  },
  {
    ...{ name: 'Apache', program: '/usr/sbin/apache2', start: startApache },
    ...{ encodings: ['gzip'], hashed: LONG, named: 'no-cache' },
  },
  small('like Netlify', NETLIFY),
  small('like Cloudflare Pages', CLOUDFLARE),
  { ...small('like GitHub Pages', GITHUB), hasNoHeaders: true },
];

const MODULES = 'mpm_event authz_core dir mime headers filter deflate rewrite'.split(' ');

/** As on shared hosting: the settings come from the folder, which may set little. */
function startApache(folder: string, scratch: string, port: number): Running {
  const main = [
    ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    `Listen ${port}\nServerName localhost\nPidFile ${scratch}/pid\nErrorLog ${scratch}/error.log`,
    `TypesConfig /dev/null\nDocumentRoot ${folder}`,
    `<Directory ${folder}>\nAllowOverride FileInfo Indexes\nRequire all granted\n</Directory>`,
  ];
  const file = join(scratch, 'apache.conf');
  writeFileSync(file, main.join('\n'));
  return spawn('/usr/sbin/apache2', ['-d', scratch, '-f', file, '-D', 'FOREGROUND']);
}

function startNginx(folder: string, scratch: string, port: number): Running {
  const site = settings('deploy/nginx.conf', folder, port);
  writeFileSync(join(scratch, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${scratch}/${each};`,
  );
  const main = [
    ...(existsSync(BROTLI) ? [`load_module ${BROTLI};`] : []),
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${scratch}/pid; error_log ${scratch}/error.log; events {}`,
    `http { access_log off; ${temporary.join(' ')} include ${scratch}/site.conf; }`,
  ];
  const file = join(scratch, 'nginx.conf');
  writeFileSync(file, main.join('\n'));
  return spawn('/usr/sbin/nginx', ['-c', file, '-p', scratch, '-e', join(scratch, 'error.log')]);
}

function startCaddy(folder: string, scratch: string, port: number): Running {
  const file = join(scratch, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${settings('deploy/Caddyfile', folder, port)}`);
  const env = { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch };
  return spawn('/usr/bin/caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env });
}

function settings(file: string, folder: string, port: number): string {
  return readFileSync(file, 'utf8')
    .replaceAll('/srv/ki-check', folder)
    .replace('listen 8080', `listen ${port}`)
    .replace(/^:8080/m, `:${port}`);
}

/** Waits until a server answers. Throws if it does not. */
export async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, WAIT));
  }
  throw new Error(`nothing answers at ${url}`);
}
