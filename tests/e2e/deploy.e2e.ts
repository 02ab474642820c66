import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GUARDS, PICTURE_POLICY } from '../../scripts/build/guards.ts';
import { ask } from './support/ask.ts';
import { buildSite } from './support/buildSite.ts';
import { freePort } from '../support/freePort.ts';
import { answers, HOSTS } from './support/hosts.ts';
import { kept } from './support/kept.ts';
import { onDevice, profile } from './support/savedVisits.ts';
import { StaticSite } from './support/staticSite.ts';
import { visits, wake } from './support/visit.ts';

/** The same site at the root and below a path, each compressed as in a release. */
const folder = mkdtempSync(join(tmpdir(), 'ki-check-'));
beforeAll(async () => {
  chmodSync(folder, 0o755);
  cpSync('dist', folder, { recursive: true });
  await buildSite({ base: '/ki-check/', build: { outDir: join(folder, 'ki-check') } });
  execFileSync('node', ['scripts/compress.js', folder]);
}, 300_000);

/** Names as they arrive. */
const guards = Object.fromEntries(Object.entries(GUARDS).map(([name, value]) => [name.toLowerCase(), value]));

/** Of the two copies the one that is harder to serve. */
const BELOW = 'ki-check/';

describe.each(HOSTS)('$name', ({ name, program, start, encodings, hashed, named, hasNoHeaders }) => {
  const missing = !existsSync(program);
  if (missing) console.warn(`${name} is not installed here: its settings are not tried`);
  let server: ReturnType<typeof start> | undefined;
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
    for (const encoding of encodings) {
      const { headers } = await ask(site + base, encoding);
      expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    }
    const page = await ask(site + base);
    expect(page.headers['cache-control']).toBe(named);
    if (!hasNoHeaders) expect(page.headers).toMatchObject(guards);
    const [asset] = readdirSync(join(folder, base, 'assets')).filter((each) => each.endsWith('.js'));
    const script = await ask(`${site}${base}assets/${asset}`, encodings[0]);
    expect(script.headers['cache-control']).toBe(hashed);
    expect(script.headers['content-encoding']).toBe(encodings[0]);
    expect(script.headers['content-type']).toContain('text/javascript');
    expect((await ask(`${site}${base}sw.js`)).headers['cache-control']).toBe(named);
    const feed = await ask(`${site}${base}neues/law.atom`);
    expect(feed.headers['content-type']).toContain('application/atom+xml');
    expect(feed.headers['cache-control']).toBe(named);
    const calendar = await ask(`${site}${base}neues/law.ics`);
    expect(calendar.headers['content-type']).toContain('text/calendar');
    console.log(name, `/${base}`, JSON.stringify(page.headers));
  });

  test.skipIf(missing || hasNoHeaders).each(['', 'ki-check/'])(
    '/%sicon.svg: opened by itself it runs nothing',
    async (base) => {
      const { headers } = await ask(`${site}${base}icon.svg`);
      expect(headers['content-security-policy']).toContain(PICTURE_POLICY);
      expect(headers['content-type']).toBe('image/svg+xml');
    },
  );

  test.skipIf(missing).each(['assets/nope-123.js', 'ki-check/assets/nope-123.js', 'nope.svg'])(
    '%s, which is not there yet: no browser keeps the error',
    async (path) => {
      const { status, headers } = await ask(site + path);
      expect([status, headers['cache-control']]).toEqual([404, named]);
    },
  );

  test.skipIf(missing)('an address that does not exist says so', async () => {
    const { status, headers } = await ask(`${site}nirgendwo/`);
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('text/html');
    expect(await (await fetch(`${site}nirgendwo/`)).text()).toContain('Diese Seite gibt es nicht');
  });

  test.skipIf(missing)('the check runs', async () => {
    const { page } = await visit(BELOW);
    await page.getByRole('link', { name: 'Jetzt prüfen' }).click();
    await page.getByRole('link', { name: 'Chatbot', exact: true }).click();
    await page.getByRole('button', { name: 'Weiter' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Weiter' }).waitFor();
    expect(page.url().startsWith(`${site}${BELOW}check/`)).toBe(true);
    expect((server?.referers ?? []).filter(Boolean)).toEqual([]);
  });

  test.skipIf(!hasNoHeaders)('inside a page of somebody else there is only the way out', async () => {
    writeFileSync(
      join(folder, 'frame.html'),
      `<!doctype html><link rel="icon" href="data:,"><iframe src="/${BELOW}pilot/"></iframe>`,
    );
    const { page } = await visit('frame.html', { reads: true });
    const body = page.frameLocator('iframe').locator('body');
    await expect.poll(() => body.locator('*').count()).toBe(1);
    await body.getByRole('link', { name: 'Pilotprojekt – KI-Check für KMU' }).waitFor();
  });
});

describe('two copies on one host', () => {
  const site = new StaticSite(folder);
  const visit = visits(() => site.url);
  beforeAll(() => site.start());
  afterAll(() => site.stop());

  test('keep records and files apart; what an earlier version saved moves along', async () => {
    const saved = onDevice(profile('hairdresser-chatbot'));
    const { page } = await visit(`${BELOW}uebersicht/`, { keeps: true, saved });
    const uses = async (base: string) => {
      await page.goto(`${site.url}${base}uebersicht/`);
      await wake(page);
      return page.locator('.use-card').count();
    };
    await kept(page);
    expect([await uses(BELOW), await uses('')]).toEqual([1, 0]);
    await kept(page);
    await site.stop();
    expect([await uses(BELOW), await uses('')]).toEqual([1, 0]);
    await site.start();
    await page.goto(`${site.url}datenschutz/`);
    await page.getByRole('button', { name: 'Alles von diesem Gerät löschen' }).click();
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Ja, alles löschen' }).click();
    await reloaded;
    await kept(page);
    await site.stop();
    expect(await uses(BELOW)).toBe(1);
    await page.goto(`${site.url}${BELOW}datenschutz/`);
    await page.getByText('und andere Seiten unter').waitFor();
  });
});
