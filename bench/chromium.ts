import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findChromium, HOW_TO_GET_IT } from '../tests/e2e/support/chromium.ts';

/** How much slower than this machine the CPU of a cheap phone is taken to be. */
export const SLOWDOWN = 4;

/** Serves the built app or another folder, opens a browser, and closes both after the work. Throws without Chromium. */
export async function withBrowser<T>(
  work: (browser: Browser, site: string) => Promise<T>,
  outDir = 'dist',
): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_IT);
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, strictPort: false },
  });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await work(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}
