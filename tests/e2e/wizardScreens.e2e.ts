import { describe, expect, test } from 'vitest';
import { enlargeText, hiddenOnTheWay } from './support/appearance.ts';
import { faultsOnAnyScreen, overflow } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const FIRST_PART = {
  'use-case': 'marketing-texts',
  place: 'at',
  roles: ['use'],
  'red-lines': ['none'],
  areas: ['none'],
  contact: ['creates-text', 'informs-public'],
  'text-review': 'reviewed-and-answered-for',
};
const SAVED = JSON.stringify({ format: 1, ruleSet: 'x', name: '', answers: FIRST_PART });

test.each([
  '/check/#place',
  '/check/#areas',
  '/check/#text-review',
  '/check/#contact',
  '/check/#data-subjects',
  '/check/#zwischenergebnis',
  '/en/check/#place',
  '/en/check/#text-review',
  '/en/check/#contact',
  '/en/check/#data-subjects',
  '/en/check/#zwischenergebnis',
])('%s is sound on any screen, in light and dark', async (path) => {
  const { page } = await visit(path, { saved: SAVED });
  await page.locator('h1').waitFor();
  expect(await faultsOnAnyScreen(page)).toEqual([]);
});

describe.each(['/check/#areas', '/check/#text-review', '/check/#zwischenergebnis', '/check/'])(
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
