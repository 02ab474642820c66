import type { Browser } from 'playwright-core';
import { complete } from './answers.ts';
import { SLOWDOWN, withBrowser } from './chromium.ts';
import { median } from './measure.ts';

const RUNS = 5;
export const PDF_BUTTON = { name: 'PDF herunterladen', exact: true } as const;

/** From the click on the PDF button to the finished download, in Chromium at 4 × CPU slowdown, in milliseconds. */
export function benchPdf(): Promise<Record<string, number>> {
  return withBrowser(async (browser, site) => {
    const runs: { first: number; again: number }[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await onePdf(browser, site));
    return {
      'PDF, first': median(runs.map((each) => each.first)),
      'PDF, again': median(runs.map((each) => each.again)),
    };
  });
}

/** The page with the result of a complete check, ready for the click on the PDF button. */
export async function openResult(browser: Browser, site: string) {
  const context = await browser.newContext({ acceptDownloads: true });
  const record = JSON.stringify({ format: 1, ruleSet: 'x', name: '', answers: complete });
  await context.addInitScript((saved) => localStorage.setItem('ki-check:current', saved), record);
  const page = await context.newPage();
  await page.goto(new URL('ergebnis/', site).href);
  await page.getByRole('button', PDF_BUTTON).waitFor();
  return { context, page };
}

async function onePdf(browser: Browser, site: string) {
  const { context, page } = await openResult(browser, site);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const time = async () => {
    const start = performance.now();
    const download = page.waitForEvent('download');
    await page.getByRole('button', PDF_BUTTON).click();
    await (await download).path();
    return performance.now() - start;
  };
  const result = { first: await time(), again: await time() };
  await context.close();
  return result;
}
