import type { Page } from 'playwright-core';

/** Does what leads to another place inside the app, and waits until that is on the screen. */
export async function moved(page: Page, act: () => Promise<void>): Promise<void> {
  await page.locator('main h1').evaluate((heading) => heading.classList.add('before'));
  await act();
  await page.locator('main h1:not(.before)').waitFor();
}
