import { describe, expect, test } from 'vitest';
import { enlargeText, hiddenOnTheWay } from './support/appearance.ts';
import { overflow, violations, visits } from './support/visit.ts';

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

describe.each([
  '/check/#place',
  '/check/#areas',
  '/check/#informs-public',
  '/check/#contact',
  '/check/#data-subjects',
  '/check/#zwischenergebnis',
  '/en/check/#zwischenergebnis',
  '/en/check/#contact',
])('%s', (path) => {
  test.each([320, 390, 1280])('fits a screen of %i pixels, in light and dark', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit(path, {
        viewport: { width, height: 844 },
        colorScheme,
        saved: SAVED,
      });
      await page.locator('h1').waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    }
  });
});

describe.each(['/check/#areas', '/check/#informs-public', '/check/#zwischenergebnis', '/check/'])(
  '%s on a small screen',
  (path) => {
    test.each([1, 2])('text × %i: the bar hides nothing that has the focus', async (times) => {
      const { page } = await visit(path, { viewport: { width: 320, height: 568 }, saved: SAVED });
      await page.locator('h1').waitFor();
      await enlargeText(page, times);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await hiddenOnTheWay(page)).toEqual([]);
    });
  },
);
