import { expect, test } from 'vitest';
import { GUARDS } from '../../scripts/build/guards.ts';
import { workerFor } from '../../scripts/build/serviceWorker.ts';
import { Device } from '../support/worker/device.ts';
import { PAGES, release, Site } from '../support/worker/site.ts';

const [old, next] = [release(0), release(1)];

/** A visitor of a host with a version that the device has kept, if `keeps`. */
async function visitor({ base = '/', keeps = true } = {}) {
  const site = new Site(base);
  site.put(old);
  const device = new Device(site);
  if (keeps) await device.update();
  return { site, device };
}
const textOf = async (device: Device, path: string) => (await device.load(path)).text();

test.each([
  'check/',
  'check',
  'check/index.html',
  'check/?fall=invoices&quelle=wko',
  'check?fall=invoices',
  'check/%23d=abc',
  'check/%2523d=a/b',
])('the address %s is answered without a network', async (path) => {
  const { site, device } = await visitor();
  site.weather = 'offline';
  expect(await textOf(device, path)).toBe(old['check/index.html']);
});

test('an address that is no page, and a page that is not there, are left to the network', async () => {
  const { site, device } = await visitor();
  expect((await device.load('nirgendwo/')).status).toBe(404);
  site.put({ 'robots.txt': 'all' });
  expect(await textOf(device, 'robots.txt')).toBe('all');
});

test.each(PAGES)('/%s uploaded last: the new worker waits until it is there', async (path) => {
  const { site, device } = await visitor();
  const page = `${path}index.html`;
  site.put({ ...next, [page]: old[page] ?? '' });
  await device.update();
  await device.takeOver();
  expect(await textOf(device, '')).toBe(old['index.html']);
  site.put(next);
  await device.update();
  await device.takeOver();
  expect(await textOf(device, path)).toBe(next[page]);
});

test.each(['missing', 'portal', 'maintenance', 'offline'] as const)(
  '%s while it is filled: nothing takes over, and the next visit goes on where it stopped',
  async (weather) => {
    const { site, device } = await visitor({ keeps: false });
    site.after(4, () => (site.weather = weather));
    await device.update();
    expect(device.active).toBeUndefined();
    site.recover();
    site.asked = [];
    await device.update();
    expect(device.isWhole).toBe(true);
    expect(site.asked).not.toContain('');
  },
);

test('a browser that has an old answer in its own cache is told to pass it by', async () => {
  const { site, device } = await visitor();
  site.put(next);
  site.stale.set('check/', old['check/index.html'] ?? '');
  await device.update();
  await device.takeOver();
  expect(await textOf(device, 'check/')).toBe(next['check/index.html']);
});

test('a host that changes pages is asked for one page only, at each visit', async () => {
  const { site, device } = await visitor({ keeps: false });
  site.put({ 'index.html': `${old['index.html']}<script src="/tracker.js"></script>` });
  await device.update();
  expect(site.asked).toEqual(['sw.js', '', '']);
});

test('what is kept carries the guards that the host may lack', async () => {
  const { headers } = await (await visitor()).device.load('');
  for (const [name, value] of Object.entries(GUARDS)) expect(headers.get(name)).toBe(value);
});

test('a storage that fails leaves the answer to the network', async () => {
  const { device } = await visitor();
  device.caches.open = () => Promise.reject(new Error('disk'));
  expect(await textOf(device, 'check/')).toBe(old['check/index.html']);
});

test('two copies on one host keep their own files, at the root and below it', async () => {
  const root = await visitor();
  for (const base of ['/ki-check/', '/ki-test/']) {
    const site = new Site(base);
    site.put(old);
    const copy = new Device(site, root.device.caches);
    await copy.update();
    site.put(next);
    await copy.update();
    await copy.takeOver();
    root.site.weather = site.weather = 'offline';
    expect(await textOf(root.device, '')).toBe(old['index.html']);
    expect(await textOf(copy, '')).toBe(next['index.html']);
  }
  expect(root.device.caches.kept.size).toBe(3);
});

test('files that the first kind of worker kept go, those of another copy stay', async () => {
  const { site, device } = await visitor({ base: '/ki-check/', keeps: false });
  const names = ['ki-check-0123456789ab', 'ki-check-ba9876543210', 'of-another-app'];
  const starts = ['', '../ki-test/', ''];
  for (const [index, name] of names.entries())
    await (await device.caches.open(name)).put(site.scope + starts[index], new Response('start'));
  await device.update();
  expect([...device.caches.kept.keys()].slice(0, 2)).toEqual(names.slice(1));
});

test('the same files make the same worker, other ones another; files for others are not on its list', () => {
  const more = { 'robots.txt': '', 'og/de.png': '', '.htaccess': '', _headers: '', '404.html': '' };
  expect(workerFor({ ...more, ...old })).toBe(old['sw.js']);
  expect(next['sw.js']).not.toBe(old['sw.js']);
  expect(() => workerFor({ 'notes.docx': '' })).toThrow('no type for notes.docx');
});
