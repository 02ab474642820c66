import type { Browser } from 'playwright-core';
import { versionOf } from '../src/register/use.ts';
import { ruleSet } from '../src/ruleset.ts';
import { complete } from './answers.ts';
import { SLOWDOWN, withBrowser } from './chromium.ts';
import { median } from './measure.ts';

const RUNS = 5;
/** So often again in the same page; as often as the other libraries. */
const AGAIN = 5;
export const PDF_BUTTON = { name: 'PDF herunterladen', exact: true } as const;

/**
 * From the click on the PDF button, in Chromium at 4 × CPU slowdown, in milliseconds: until the file is made, and until
 * the browser has taken it as a download (with the time that the bench itself takes to click).
 */
export function benchPdf(): Promise<Record<string, number>> {
  return withBrowser(async (browser, site) => {
    const runs: Record<string, number>[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await onePdf(browser, site));
    const names = Object.keys(runs[0] ?? {});
    return Object.fromEntries(names.map((name) => [name, median(runs.map((each) => each[name] ?? 0))]));
  });
}

/** The page with the result of a complete check, ready for the click on the PDF button. */
export async function openResult(browser: Browser, site: string) {
  const context = await browser.newContext({ acceptDownloads: true });
  const record = JSON.stringify({ format: 1, ruleSet: versionOf(ruleSet), name: '', answers: complete });
  await context.addInitScript((saved) => localStorage.setItem('ki-check:current', saved), record);
  const page = await context.newPage();
  await page.goto(new URL('ergebnis/', site).href);
  await page.getByRole('button', PDF_BUTTON).waitFor();
  return { context, page };
}

async function onePdf(browser: Browser, site: string): Promise<Record<string, number>> {
  const { context, page } = await openResult(browser, site);
  await page.evaluate(watch);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const time = async () => {
    const start = performance.now();
    const download = page.waitForEvent('download');
    await page.getByRole('button', PDF_BUTTON).click();
    await (await download).path();
    return { downloaded: performance.now() - start, made: Number(await page.evaluate('fileMade - clicked')) };
  };
  const first = await time();
  const again: Awaited<ReturnType<typeof time>>[] = [];
  while (again.length < AGAIN) again.push(await time());
  await context.close();
  return {
    'PDF, first': first.made,
    'PDF, again': median(again.map(({ made }) => made)),
    'first, downloaded': first.downloaded,
    'again, downloaded': median(again.map(({ downloaded }) => downloaded)),
  };
}

/** In the page: notes when something is clicked and when a file is made. */
function watch(): void {
  const { createObjectURL } = URL;
  const note = (name: string, time: number) => Object.assign(window, { [name]: time });
  // The download begins with a click too, made by the app.
  addEventListener('click', ({ isTrusted, timeStamp }) => isTrusted && note('clicked', timeStamp), true);
  URL.createObjectURL = (file) => {
    note('fileMade', performance.now());
    return createObjectURL(file);
  };
}
