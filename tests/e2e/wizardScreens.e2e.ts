import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOnAnyScreen, overflow } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const FIRST_PART = {
  'use-case': 'marketing-texts',
  place: 'at',
  roles: ['use'],
  'red-lines': ['none'],
  areas: ['none'],
  'informs-public': false,
};
const SAVED = JSON.stringify({ format: 1, ruleSet: 'x', name: '', answers: FIRST_PART });

test.each([
  '/check/#place',
  '/check/#areas',
  '/check/#informs-public',
  '/check/#contact',
  '/check/#data-subjects',
  '/check/#zwischenergebnis',
  '/en/check/#place',
  '/en/check/#informs-public',
  '/en/check/#contact',
  '/en/check/#data-subjects',
  '/en/check/#zwischenergebnis',
])('%s is sound on any screen, in light and dark', async (path) => {
  const { page } = await visit(path, { saved: SAVED });
  await page.locator('h1').waitFor();
  expect(await faultsOnAnyScreen(page)).toEqual([]);
});

describe.each(['/check/#areas', '/check/#informs-public', '/check/#zwischenergebnis', '/check/'])(
  '%s on a small screen',
  (path) => {
    test.each([1, 2])('text × %i: the bar hides nothing that has the focus', async (times) => {
      const { page } = await visit(path, { viewport: { width: 320, height: 568 }, saved: SAVED });
      await page.locator('h1').waitFor();
      await page.evaluate((scale) => {
        document.documentElement.style.fontSize = `${112.5 * scale}%`;
      }, times);
      await page.waitForTimeout(100);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await hiddenOnTheWay(page)).toEqual([]);
    });
  },
);

/** Walks through the page with Tab; names what has the focus but lies under the bar. */
async function hiddenOnTheWay(page: Page): Promise<string[]> {
  const hidden: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('.thumb-bar');
      if (!focused || focused === document.body || !bar) return 'end';
      if (bar.contains(focused)) return '';
      const own = focused.getBoundingClientRect();
      const other = bar.getBoundingClientRect();
      const isUnder = own.bottom > other.top + 1 && own.top < other.bottom - 1;
      return isUnder && own.left < other.right && own.right > other.left ? focused.outerHTML : '';
    });
    if (found === 'end') break;
    if (found !== '') hidden.push(found);
  }
  return hidden;
}
