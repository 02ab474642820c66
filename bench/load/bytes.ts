import type { Browser, Request } from 'playwright-core';
import type { Site } from './sites.ts';

/** What was loaded, in kB of 1000 bytes as sent, without headers. */
export type Loaded = { 'page shown': number; 'first question works': number; 'next question shown'?: number };

/** Loads a page in a new browser context and goes on to its second question. The service worker keeps still. */
export async function loadedBytes(browser: Browser, url: string, { touch, next }: Site): Promise<Loaded> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const requests = new Map<string, Request>();
  // What the browser takes from what it has loaded ahead is reported again: each address counts once.
  page.on(
    'requestfinished',
    (request) => void requests.set(request.url(), requests.get(request.url()) ?? request),
  );
  const kilobytes = async () => {
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all([...requests.values()].map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) / 1000;
  };
  await page.goto(url);
  const shown = await kilobytes();
  await touch(page);
  const works = await kilobytes();
  await next?.(page);
  const loaded = { 'page shown': shown, 'first question works': works };
  const whole = next ? { ...loaded, 'next question shown': await kilobytes() } : loaded;
  await context.close();
  return whole;
}
