import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLOSE, OPEN, projectWithPseudoLanguage, PSEUDO } from '../support/pseudo.ts';
import { buildSite } from './support/buildSite.ts';
import { overflow } from './support/sound.ts';
import { onDevice, unfinished } from './support/savedVisits.ts';
import { visits } from './support/visit.ts';

const PLACES = [
  '',
  'check/#use-case',
  'check/#place',
  'check/#red-lines',
  'check/#antworten',
  'check/#zwischenergebnis',
  'ergebnis/',
  'ergebnis/#d=1.broken',
  'uebersicht/',
  'regelwerk/',
  'pilot/',
  'barrierefreiheit/',
  'wissen/',
  'einbinden/',
  'nirgendwo/',
];

const root = projectWithPseudoLanguage();
let server: PreviewServer;
let site = '';
const visit = visits(() => site);
beforeAll(async () => {
  await buildSite({ root, configFile: join(root, 'vite.config.ts') });
  server = await preview({ root, logLevel: 'error', preview: { port: 0, strictPort: false } });
  site = server.resolvedUrls?.local[0] ?? '';
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

test.each(PLACES)(
  'a third language is one folder: /%s speaks it, and fits when it is 40 % longer',
  async (path) => {
    const { page } = await visit(`${PSEUDO}/${path}`, { saved: onDevice(unfinished) });
    await page.locator('h1').waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(PSEUDO);
    expect(await foreign(page)).toEqual([]);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflow(page), `at ${width}`).toBeLessThanOrEqual(0);
      expect(await clipped(page), `at ${width}`).toEqual([]);
    }
  },
);

/** Every word on the page, or read out for it, that comes from no text file. */
function foreign(page: Page): Promise<string[]> {
  return page.evaluate(
    ([open, close]) => {
      const spoken: string[] = [document.title];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const untranslated = 'noscript, script, code, [lang]:not(html)';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const whole = node.parentElement?.textContent ?? '';
        if (!node.parentElement?.closest(untranslated)) spoken.push(whole.includes(open) ? whole : node.data);
      }
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
        document.querySelectorAll(`[${name}]`).forEach((each) => spoken.push(each.getAttribute(name) ?? ''));
      }
      // Dates, addresses, and the checksum of the rules.
      const known =
        /^\s*([0-9a-f]{12}|\d{1,2}\.\s?[A-ZÄ][a-zäöü]+\.?\s?\d{4}|https:\S+|[\w.-]+\.[a-z]{2,3})\s*$/;
      return spoken.filter(
        (each) =>
          /\p{L}{2}/u.test(each) && !each.includes(open) && !each.includes(close) && !known.test(each),
      );
    },
    [OPEN, CLOSE] as const,
  );
}

/** Whatever shows less than its text needs. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bad = [...document.querySelectorAll<HTMLElement>('body *:not(input)')].filter((each) => {
      const style = getComputedStyle(each);
      if (style.overflowX !== 'hidden' && style.overflowX !== 'clip') return false;
      return each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1;
    });
    return bad.map((each) => each.outerHTML.slice(0, 200));
  });
}
