import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findChromium, HOW_TO_GET_IT } from '../tests/e2e/support/chromium.ts';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
/** How much slower than this machine the CPU of a cheap phone is taken to be. */
export const SLOWDOWN = 4;

/** Serves the built app or another folder, opens a browser, and closes both after the work. Throws without Chromium. */
export async function withBrowser<T>(
  work: (browser: Browser, site: string) => Promise<T>,
  outDir = 'dist',
): Promise<T> {
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, strictPort: false },
  });
  try {
    return await withChromium((browser) => work(browser, server.resolvedUrls?.local[0] ?? ''));
  } finally {
    await server.close();
  }
}

/** Opens a browser, with more arguments if need be, and closes it after the work. Throws without Chromium. */
export async function withChromium<T>(
  work: (browser: Browser) => Promise<T>,
  args: readonly string[] = [],
): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_IT);
  const browser = await chromium.launch({ executablePath, args: [...QUIET, ...args] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
