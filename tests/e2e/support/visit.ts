import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterEach, beforeAll, expect, inject } from 'vitest';

/** Keeps Chromium from looking up addresses of its own. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1,
  hasTouch: true,
  reducedMotion: 'reduce',
  locale: 'de-AT',
  acceptDownloads: true,
};

/**
 * `saved`: what lies on the device from an earlier visit, as raw text. `keeps`: the service worker may keep the app on
 * the device; otherwise the browser has none, because it would fetch every file for each test. `reads`: the visitor has not
 * touched anything yet, so that the app may not be there.
 */
export type VisitOptions = BrowserContextOptions & { saved?: string; keeps?: boolean; reads?: boolean };
export type Visit = { page: Page; context: BrowserContext; requests: string[]; complaints: string[] };

let running: Promise<Browser> | undefined;

/** One browser for all files that this process tests; it ends with the process. */
function browserHere(): Promise<Browser> {
  running ??= chromium.launch({ executablePath: inject('chromium'), args: QUIET });
  return running;
}

/**
 * Opens pages for tests, each in a fresh browser context, and checks afterwards that nothing went wrong in them.
 * `siteOf`: where the app is served, asked at each visit.
 */
export function visits(
  siteOf = () => inject('site'),
): (path: string, options?: VisitOptions) => Promise<Visit> {
  const open: Visit[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await browserHere();
  });
  afterEach(async () => {
    for (const { context, requests, complaints } of open.splice(0)) {
      await context.close();
      expect(requests.filter((url) => !url.startsWith(siteOf()) && !/^(blob|data):/.test(url))).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });
  return async (path, { saved, keeps = false, reads = false, ...options } = {}) => {
    const context = await browser.newContext({ ...PHONE, ...options });
    if (!keeps)
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    if (reads) await leaveMouseAlone(context);
    if (saved !== undefined) await putOnDevice(context, saved);
    const page = await context.newPage();
    const visit: Visit = { page, context, requests: [], complaints: [] };
    open.push(visit);
    context.on('request', (request) => visit.requests.push(request.url()));
    context.on('weberror', (error) => visit.complaints.push(error.error().message));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) visit.complaints.push(message.text());
    });
    await page.goto(new URL(path, siteOf()).href);
    if (!reads && options.javaScriptEnabled !== false) await wake(page);
    return visit;
  };
}

/** The first sign of a visitor; waits until the app has taken the page over. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('pointerover')));
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready');
}

/** In Chromium without a window a mouse lies in the corner of each page and is noticed now and then: no sign of a visitor. */
async function leaveMouseAlone(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const isCorner = ({ clientX, clientY }: PointerEvent) => clientX === 0 && clientY === 0;
    addEventListener('pointerover', (event) => isCorner(event) && event.stopImmediatePropagation(), true);
  });
}

/** Only once: what the visit itself saves must stay. */
async function putOnDevice(context: BrowserContext, saved: string): Promise<void> {
  await context.addInitScript((raw) => {
    if (sessionStorage.getItem('seen') !== null) return;
    sessionStorage.setItem('seen', 'yes');
    localStorage.setItem('ki-check:current', raw);
  }, saved);
}
