import { describe, expect, test } from 'vitest';
import { visits } from './support/visit.ts';

const visit = visits();
const WHOLE = [
  '',
  'pilot/',
  'wissen/',
  'impressum/',
  'datenschutz/',
  'nutzungshinweise/',
  'barrierefreiheit/',
  'en/',
  'en/pilot/',
];

describe('without JavaScript', () => {
  test.each(WHOLE)('%s can be read', async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('main').innerText()).not.toBe('');
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.site-header') as Element).display),
    ).toBe('flex');
  });

  test.each(['check/', 'ergebnis/', 'uebersicht/', 'en/check/'])('%s says how to go on', async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('JavaScript');
  });
});

describe('the app takes over', () => {
  test.each(WHOLE)('%s stays as it is', async (path) => {
    const { page } = await visit(path, { reads: true });
    // Markup, not nodes: where a text ends within a paragraph nobody can see. What is on the device only it can know.
    const markup = async () =>
      (await page.locator('#app').evaluate((app) => app.outerHTML)).replace(/<p role="status">[^<]*/g, '');
    const built = await markup();
    await page.locator('h1').hover();
    await page.waitForFunction(() => 'app' in document.documentElement.dataset);
    expect(await markup()).toBe(built);
  });
});

test('news: a built page names days; how far they are off is worked out on the device', async () => {
  const { page } = await visit('neues/', { reads: true });
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'));
  const days = page.locator('.law-days');
  expect(await days.innerText()).toMatch(/2\.\sDezember\s2026/);
  expect(await days.innerText()).not.toMatch(/noch|morgen|heute/);
  await page.locator('h1').hover();
  await days.getByText('morgen').first().waitFor();
});

test('what is typed before the app is there is not lost', async () => {
  const { page } = await visit('', { reads: true });
  await page.route('**/main-*.js', async (route) => {
    await page.getByRole('searchbox').fill('Rechnung');
    await route.continue();
  });
  await page.getByRole('searchbox').focus();
  await page.getByRole('status').filter({ hasText: 'passende' }).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('Rechnung');
});

test('the files of the app come after the page, before anybody asks for them', async () => {
  const { page } = await visit('', { reads: true });
  const early = await page.waitForFunction(() => {
    const files = performance.getEntriesByType('resource').filter(({ name }) => /\/main-.*\.js$/.test(name));
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (
      files.length > 0 && page && { isEarly: files.some((file) => file.startTime < page.loadEventStart) }
    );
  });
  expect(await early.jsonValue()).toEqual({ isEarly: false });
  expect(await page.evaluate(() => document.documentElement.dataset['app'])).toBeUndefined();
});
