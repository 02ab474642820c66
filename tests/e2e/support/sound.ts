import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DEFAULT_LANGUAGE } from '../../../src/i18n/languages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that can see a difference between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** The narrowest and a wide one in light; what is dark differs in colours alone, so that one width tells. */
const SCREENS = [
  { width: 320, scheme: 'light', rules: TAGS },
  { width: 390, scheme: 'dark', rules: COLOUR_RULES },
  { width: 1280, scheme: 'light', rules: TAGS },
] as const;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2.2 A and AA and of good practice on the page as it stands. */
export async function violations(page: Page, only: readonly string[] = TAGS): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (wanted) => {
    const runner = (globalThis as unknown as { axe: typeof axeCore }).axe;
    const result = await runner.run({ runOnly: [...wanted], resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, only);
}

/** How much wider the content is than the screen, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * What is wrong with the page as it stands on any screen, in light and dark; empty if it is sound. In further languages only
 * words and widths differ: there one screen tells the rest.
 */
export async function faultsOnAnyScreen(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const isFurther = (await page.evaluate(() => document.documentElement.lang)) !== DEFAULT_LANGUAGE;
  for (const [index, { width, scheme, rules }] of SCREENS.entries()) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: scheme });
    const tooWide = await overflow(page);
    if (tooWide > 0) faults.push(`${width}: ${tooWide} pixels too wide`);
    if (isFurther && index > 0) continue;
    faults.push(...(await violations(page, rules)).map((each) => `${width} ${scheme}: ${each}`));
  }
  return faults;
}

/** Nothing too wide and no violation in this state of the page. */
export async function isSound(page: Page, state: string): Promise<void> {
  expect(await overflow(page), state).toBeLessThanOrEqual(0);
  expect(await violations(page), state).toEqual([]);
}
