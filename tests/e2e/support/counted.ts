import type { Page } from 'playwright-core';
import { AND_ON as AND_ON_LABEL, INTERIM, readToEnd, screenAt } from '../../../scripts/walks/screen.ts';
import { passScreen, tickLabels } from './screen.ts';

/** The button that answers "none of these" and moves on. */
export const AND_ON = 'und weiter';
export type Tally = { clicks: number; screens: string[] };
/** What a visitor taps on one question, by its id: labels of options, or "und weiter"; nothing where the suggestion is right. */
export type Taps = Readonly<Record<string, readonly string[]>>;

/** From the tile to the interim result, counting every tap and every screen. */
export async function tapToInterim(page: Page, tile: RegExp, taps: Taps): Promise<Tally> {
  const tally: Tally = { clicks: 1, screens: [] };
  await page.getByRole('link', { name: tile }).first().click();
  for (;;) {
    await page.locator('.question h1, .interim h1').waitFor();
    tally.screens.push(screenAt(page));
    if (screenAt(page) === INTERIM) return tally;
    const pressed = await passScreen(page, async (id, group) => {
      const labels = taps[id];
      if (!labels) throw new Error(`nothing to tap on ${id}`);
      tally.clicks += labels.length;
      if (!labels.includes(AND_ON)) await tickLabels(group, labels);
      else {
        await readToEnd(page);
        await page.getByRole('button', { name: AND_ON_LABEL }).first().click();
      }
      return labels.includes(AND_ON) ? 'on' : undefined;
    });
    tally.clicks += pressed;
  }
}
