import type { Page } from 'playwright-core';

/** The first sign of a visitor, then everything that the worker keeps. */
export async function kept(page: Page): Promise<void> {
  await page.locator('h1').hover();
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === active) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}
