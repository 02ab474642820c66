import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const WAIT = 50;
const TRIES = 100;

/** A web server of Debian with the settings from `deploy/`, only folder and port replaced. */
export type Host = {
  name: string;
  program: string;
  start: (folder: string, scratch: string, port: number) => ChildProcess;
};

export const HOSTS: readonly Host[] = [
  { name: 'nginx', program: '/usr/sbin/nginx', start: startNginx },
  { name: 'Caddy', program: '/usr/bin/caddy', start: startCaddy },
];

function startNginx(folder: string, scratch: string, port: number): ChildProcess {
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

function startCaddy(folder: string, scratch: string, port: number): ChildProcess {
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

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
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
