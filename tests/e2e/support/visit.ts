import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** Keeps Chromium from looking up addresses of its own. */
const QUIET = [
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
  locale: 'de-AT',
  acceptDownloads: true,
};
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** `saved`: what lies on the device from an earlier visit, as raw text. */
export type VisitOptions = BrowserContextOptions & { saved?: string };
export type Visit = { page: Page; context: BrowserContext; requests: string[]; complaints: string[] };

/** Opens pages for tests, each in a fresh browser context, and checks afterwards that nothing went wrong in them. */
export function visits(): (path: string, options?: VisitOptions) => Promise<Visit> {
  const site = inject('site');
  const open: Visit[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: QUIET });
  });
  afterEach(async () => {
    for (const { context, requests, complaints } of open.splice(0)) {
      await context.close();
      expect(requests.filter((url) => !url.startsWith(site) && !/^(blob|data):/.test(url))).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });
  afterAll(() => browser.close());
  return async (path, { saved, ...options } = {}) => {
    const context = await browser.newContext({ ...PHONE, ...options });
    if (saved !== undefined) await putOnDevice(context, saved);
    const page = await context.newPage();
    const visit: Visit = { page, context, requests: [], complaints: [] };
    open.push(visit);
    page.on('request', (request) => visit.requests.push(request.url()));
    page.on('pageerror', (error) => visit.complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) visit.complaints.push(message.text());
    });
    await page.goto(new URL(path, site).href);
    return visit;
  };
}

/** Only once: what the visit itself saves must stay. */
async function putOnDevice(context: BrowserContext, saved: string): Promise<void> {
  await context.addInitScript((raw) => {
    if (sessionStorage.getItem('seen') !== null) return;
    sessionStorage.setItem('seen', 'yes');
    localStorage.setItem('ki-check:current', raw);
  }, saved);
}

/** Violations of WCAG 2.2 A and AA and of good practice on the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const runner = (globalThis as unknown as { axe: typeof axeCore }).axe;
    const result = await runner.run({ runOnly: tags });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  });
}

/** How much wider the content is than the screen, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
