import type { CDPSession, Page } from 'playwright-core';
import { questions } from '../locales/de/questions.json';
import { result } from '../locales/de/check.json';
import { withBrowser } from './chromium.ts';
import { openResult } from './pdf.ts';

/** After so many assessments memory is read. Even numbers, so that every assessment changes the answer. */
const READINGS = [0, 10, 50, 100, 200] as const;
const CHANGED = 'dpia-done';
const ONWARD = '.thumb-bar .button.primary';

/**
 * What scripts hold in memory, in kB of 1000 bytes, in one page after so many assessments: each time an answer is
 * changed on its question, the overview of all answers follows, and then the result. Garbage is collected beforehand.
 */
export function benchMemory(): Promise<Record<string, number>> {
  return withBrowser(async (browser, site) => {
    const { context, page } = await openResult(browser, site);
    const session = await context.newCDPSession(page);
    const figures: Record<string, number> = {};
    let done = 0;
    for (const count of READINGS) {
      for (; done < count; done++) await assessAgain(page, done % 2);
      figures[`after ${count}`] = await held(session);
    }
    await context.close();
    return figures;
  });
}

/** From the result through the question and back, with the first or second of its answers. */
async function assessAgain(page: Page, option: number): Promise<void> {
  await page.getByRole('button', { name: result.edit }).click();
  await page.locator('.answer-row', { hasText: questions[CHANGED].question }).getByRole('button').click();
  const group = page.locator('fieldset', { has: page.locator(`input[name="${CHANGED}"]`) });
  await group.locator('.option').nth(option).click();
  await page.locator(ONWARD).click();
  await page.locator('.answers').first().waitFor();
  await page.locator(ONWARD).click();
  await page.getByRole('button', { name: result.edit }).waitFor();
}

async function held(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}
