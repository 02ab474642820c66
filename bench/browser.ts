import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findChromium, HOW_TO_GET_IT } from '../tests/e2e/support/chromium.ts';
import { complete } from './answers.ts';
import { median } from './measure.ts';

const SLOWDOWN = 4;
const RUNS = 5;

/** From the click on the PDF button to the finished download, in Chromium at 4 × CPU slowdown, in milliseconds. */
export async function benchPdf(): Promise<Record<string, number>> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(HOW_TO_GET_IT);
  const server = await preview({ logLevel: 'error', preview: { port: 0, strictPort: false } });
  const site = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const runs: { first: number; again: number }[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await onePdf(browser, site));
  await browser.close();
  await server.close();
  return {
    'PDF, first': median(runs.map((each) => each.first)),
    'PDF, again': median(runs.map((each) => each.again)),
  };
}

async function onePdf(browser: Awaited<ReturnType<typeof chromium.launch>>, site: string) {
  const context = await browser.newContext({ acceptDownloads: true });
  const record = JSON.stringify({ format: 1, ruleSet: 'x', name: '', answers: complete });
  await context.addInitScript((saved) => localStorage.setItem('ki-check:current', saved), record);
  const page = await context.newPage();
  await page.goto(new URL('ergebnis/', site).href);
  await page.getByRole('button', { name: 'PDF herunterladen' }).waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const time = async () => {
    const start = performance.now();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PDF herunterladen' }).click();
    await (await download).path();
    return performance.now() - start;
  };
  const result = { first: await time(), again: await time() };
  await context.close();
  return result;
}
