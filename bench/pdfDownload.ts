import type { Browser, Response } from 'playwright-core';
import { withBrowser } from './chromium.ts';
import { openResult, PDF_BUTTON } from './pdf.ts';
import { filesOf, PEERS, weightOf } from './peerBuilds.ts';

/** What has to be loaded for a PDF, fonts included, in kB: gzip and brotli. */
export async function benchPdfDownload(): Promise<{
  gzip: Record<string, number>;
  brotli: Record<string, number>;
}> {
  const weights = new Map([['our PDF', weightOf(await withBrowser(loadedByClick))]]);
  for (const [name, file] of Object.entries(PEERS)) {
    if (!weights.has(name)) weights.set(name, weightOf(filesOf(file)));
  }
  return {
    gzip: Object.fromEntries([...weights].map(([name, { gzip }]) => [name, gzip])),
    brotli: Object.fromEntries([...weights].map(([name, { brotli }]) => [name, brotli])),
  };
}

/** Everything that the app loads from the click on the PDF button to the finished download. */
async function loadedByClick(browser: Browser, site: string): Promise<Uint8Array[]> {
  const { context, page } = await openResult(browser, site);
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(site)) responses.push(response);
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', PDF_BUTTON).click();
  await (await download).path();
  const bodies = await Promise.all(responses.map((response) => response.body()));
  await context.close();
  return bodies;
}
