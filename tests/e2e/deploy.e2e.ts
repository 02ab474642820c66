import type { ChildProcess } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from './support/buildSite.ts';
import { answers, freePort, HOSTS } from './support/hosts.ts';
import { visits } from './support/visit.ts';

/** The same site at the root and below a path, each compressed as in a release. */
const folder = mkdtempSync(join(tmpdir(), 'ki-check-'));
beforeAll(async () => {
  chmodSync(folder, 0o755);
  await buildSite({ build: { outDir: folder, emptyOutDir: false } });
  await buildSite({ base: '/ki-check/', build: { outDir: join(folder, 'ki-check') } });
  execFileSync('node', ['scripts/compress.js', folder]);
}, 120_000);

type Answer = { status: number; headers: IncomingHttpHeaders };
/** The plain answer: `fetch` would unpack it and hide what came. */
function ask(url: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on('error', reject);
  });
}

describe.each(HOSTS)('$name with the settings of deploy/', ({ name, program, start }) => {
  const missing = !existsSync(program);
  if (missing) console.warn(`${name} is not installed here: its settings are not tried`);
  let server: ChildProcess | undefined;
  let site = '';
  const visit = visits(() => site);
  beforeAll(async () => {
    if (missing) return;
    const port = await freePort();
    server = start(folder, mkdtempSync(join(tmpdir(), 'ki-check-')), port);
    site = `http://localhost:${port}/`;
    await answers(site);
  });
  afterAll(() => void server?.kill());

  test.skipIf(missing).each(['', 'ki-check/'])('/%s: compressed, cached, guarded', async (base) => {
    for (const encoding of ['br', 'gzip']) {
      expect((await ask(site + base, encoding)).headers['content-encoding']).toBe(encoding);
    }
    const page = await ask(site + base);
    expect(page.headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
    const [asset] = readdirSync(join(folder, base, 'assets')).filter((each) => each.endsWith('.js'));
    const hashed = await ask(`${site}${base}assets/${asset}`, 'br');
    expect(hashed.headers['cache-control']).toContain('immutable');
    expect(hashed.headers['content-encoding']).toBe('br');
    expect((await ask(`${site}${base}sw.js`)).headers['cache-control']).toBe('no-cache');
    console.log(name, `/${base}`, JSON.stringify(page.headers));
  });

  test.skipIf(missing)('an address that does not exist says so', async () => {
    const { status, headers } = await ask(`${site}nirgendwo/`);
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('text/html');
    expect(await (await fetch(`${site}nirgendwo/`)).text()).toContain('Diese Seite gibt es nicht');
  });

  test.skipIf(missing).each(['', 'ki-check/'])('/%s: the check runs', async (base) => {
    const { page } = await visit(base);
    await page.getByRole('link', { name: 'Jetzt prüfen' }).click();
    await page.getByRole('link', { name: 'Chatbot', exact: true }).click();
    await page.getByRole('button', { name: 'Weiter' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Weiter' }).waitFor();
    expect(page.url().startsWith(`${site}${base}check/`)).toBe(true);
  });
});
