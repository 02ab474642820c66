import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cutOff, enlargeText, hiddenOnTheWay, moving, stuck, styles } from './support/appearance.ts';
import { interval, onDevice, waysPastLists } from './support/savedVisits.ts';
import { overflow, violations } from './support/sound.ts';
import { visits, wake } from './support/visit.ts';

const visit = visits();
const saved = onDevice(interval);
const PLACES = [
  '/',
  '/check/#areas',
  '/ergebnis/',
  '/uebersicht/',
  '/betrieb/',
  '/regelwerk/',
  '/barrierefreiheit/',
];
const goTo = async (page: Page, path: string) => {
  await page.goto(new URL(path, page.url()).href);
  await wake(page);
  await page.locator('h1').waitFor();
};
const unfoldAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));

describe('colours of the user', () => {
  test('what is chosen, focused, covered or urgent can be told apart', async () => {
    const { page } = await visit('/check/#areas', { saved, forcedColors: 'active' });
    await page.getByRole('checkbox', { name: 'Nichts davon' }).check();
    const outlines = await styles(page, '.choice', 'outline-style');
    expect([outlines[0], outlines.at(-1)]).toEqual(['solid', 'none']);
    expect(await styles(page, '.step-line progress', 'border-top-style')).toEqual(['solid']);
    const [plain] = await styles(page, 'body', 'color');
    await page.keyboard.press('Tab');
    const [focus] = await styles(page, ':focus', 'outline-style');
    expect(focus).toBe('solid');
    expect(await violations(page)).toEqual([]);
    await goTo(page, '/ergebnis/');
    const steps = await styles(page, '.staircase li', 'outline-style');
    expect(steps).toEqual(['solid', 'solid', 'solid', 'none']);
    expect(new Set(await styles(page, '.timeline circle', 'stroke'))).toEqual(new Set([plain]));
    const [primary] = await styles(page, '.button.primary', 'background-color');
    const [other] = await styles(page, '.button:not(.primary)', 'background-color');
    expect(primary).not.toBe(other);
    expect(await violations(page)).toEqual([]);
    await goTo(page, '/');
    expect(await violations(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'more contrast, %s: no text is paler than the rest',
    async (colorScheme) => {
      const { page } = await visit('/check/#areas', { saved, colorScheme, contrast: 'more' });
      await page.locator('.why-asked > summary').click();
      await page.locator('.why').first().waitFor();
      const [ink] = await styles(page, 'html', 'color');
      expect(new Set(await styles(page, '.why, .option-example, .hint', 'color'))).toEqual(new Set([ink]));
      expect(await violations(page)).toEqual([]);
    },
  );
});

test('less motion: nothing moves; otherwise something does', async () => {
  const { page } = await visit('/', { saved, reducedMotion: 'no-preference' });
  await page.locator('.tile').first().waitFor();
  expect(await moving(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of PLACES) {
    await goTo(page, path);
    expect(await moving(page), path).toEqual([]);
  }
});

test('zoom of 400 %: nothing is cut off, no bar eats the screen or covers the focus', async () => {
  const { page } = await visit('/', { saved, viewport: { width: 320, height: 256 } });
  for (const path of PLACES) {
    await goTo(page, path);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
    expect(await cutOff(page), path).toEqual([]);
    expect(await stuck(page), path).toBeLessThanOrEqual(1 / 4);
    expect(await hiddenOnTheWay(page, 30), path).toEqual([]);
  }
  await goTo(page, '/uebersicht/');
  await page.getByRole('button', { name: /^Duplizieren/ }).click();
  await page.getByText('Die Kopie heißt').waitFor();
  expect(await stuck(page), 'bar of the overview').toBeLessThanOrEqual(1 / 4);
});

test.each([320, 390, 1280])('text twice as large at %i pixels: nothing is cut off', async (width) => {
  const { page } = await visit('/', { saved, viewport: { width, height: 844 } });
  for (const path of PLACES) {
    await goTo(page, path);
    await enlargeText(page, 2);
    if (path !== '/regelwerk/') await unfoldAll(page);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
    expect(await cutOff(page), path).toEqual([]);
  }
});

test('on paper: all unfolded, addresses beside links, nothing to press', async () => {
  const { page } = await visit('/', { saved });
  for (const path of PLACES) {
    await goTo(page, path);
    await page.emulateMedia({ media: 'print' });
    const controls = page.locator(
      'button, .button:not(.links .button), .thumb-bar, .site-header, input[type=search], select',
    );
    const pressable = controls.filter({ visible: true });
    expect(await pressable.count(), path).toBe(0);
    if (path === '/regelwerk/')
      await page.waitForFunction(() => !document.querySelector('article details:not([open])'));
    const bare = await page
      .locator('main a[href^="https:"]')
      .evaluateAll(
        (links) => links.filter((each) => getComputedStyle(each, '::after').content === 'none').length,
      );
    expect(bare, path).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('every list of answers has room for its words and for fingers, on phones', async () => {
  const ways = waysPastLists();
  const { page } = await visit('/');
  for (const { answers, questions } of ways) {
    await page.evaluate((raw) => {
      localStorage.clear();
      localStorage.setItem('ki-check:current', raw);
    }, onDevice(answers));
    await goTo(page, `/check/#${questions[0]}`);
    await page.reload();
    for (const id of questions) {
      await page.evaluate((hash) => (location.hash = hash), id);
      await page.locator(`[name="${id}"]`).first().waitFor();
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await cutOff(page), id).toEqual([]);
        const heights = await page
          .locator('.option, .second')
          .evaluateAll((found) => found.map((each) => each.getBoundingClientRect().height));
        expect(Math.min(...heights), id).toBeGreaterThanOrEqual(44);
      }
    }
  }
});
