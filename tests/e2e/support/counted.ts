import type { Page } from 'playwright-core';

import { pick } from './walkThrough.ts';

/** The button that answers "none of these" and moves on. */
export const AND_ON = 'und weiter';
export type Tally = { clicks: number; screens: string[] };
/** What a visitor taps on one question, by its id: labels of options, or "und weiter". */
export type Taps = Readonly<Record<string, readonly string[]>>;

const place = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1));

/** From the tile to the interim result, counting every tap and every screen. */
export async function tapToInterim(page: Page, tile: RegExp, taps: Taps): Promise<Tally> {
  const tally: Tally = { clicks: 1, screens: [] };
  await page.getByRole('link', { name: tile }).click();
  for (;;) {
    await page.locator('.question h1, .interim h1').waitFor();
    const id = place(page);
    tally.screens.push(id);
    if (id === 'zwischenergebnis') return tally;
    const labels = taps[id];
    if (!labels) throw new Error(`nothing to tap on ${id}`);
    tally.clicks += await tap(page, labels);
    await page.waitForFunction((before) => decodeURIComponent(location.hash.slice(1)) !== before, id);
  }
}

async function tap(page: Page, labels: readonly string[]): Promise<number> {
  for (const label of labels) {
    const option = page.locator('.option', { has: page.getByText(label, { exact: true }) });
    if (label === AND_ON) await page.getByRole('button', { name: /und weiter$/ }).click();
    else await pick(page, option);
  }
  if (labels.includes(AND_ON)) return labels.length;
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  return labels.length + 1;
}
