import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { ViteDevServer } from 'vite';
import { createServer } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  // Nothing watches and nothing reloads: a change of a file in between must not disturb the test.
  server = await createServer({
    logLevel: 'error',
    server: { port: 0, strictPort: false, hmr: false, watch: null },
  });
  await server.listen();
  browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Everything that the page complains about. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

test('the preview shows specimens in every language without a complaint, and keeps nothing', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  const site = server.resolvedUrls?.local[0] ?? '';
  await page.goto(new URL('src/preview/#QuestionPage/multiple-unsure', site).href);
  const ready = (language: string) => page.locator(`main[lang=${language}][data-ready=true] h1`).waitFor();
  for (const language of LANGUAGES) {
    await page.getByRole('button', { name: language, exact: true }).click();
    await ready(language);
    expect(await page.locator('main input[type=checkbox]:checked').count()).toBe(1);
  }
  await page.getByRole('link', { name: 'ResultPage/high', exact: true }).click();
  await page.locator('main .report h1').waitFor();
  expect(await page.getByRole('navigation', { name: 'specimens' }).getByRole('link').count()).toBeGreaterThan(
    80,
  );
  expect(complaints).toEqual([]);
  // A page without the preview sees the storage as it is.
  await page.goto(new URL('robots.txt', site).href);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
