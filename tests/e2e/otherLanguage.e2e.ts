import { describe, expect, test } from 'vitest';
import { begin, heading, RED_LINES } from './support/register.ts';
import { interval, onDevice } from './support/savedVisits.ts';
import { isSound } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const saved = onDevice(interval);

describe('another language', () => {
  test('in the middle of the check: same place, same answers, focus still on the switch', async () => {
    const { page } = await visit('/check/?fall=invoices');
    await begin(page, 'invoices', 'Österreich');
    const hash = await page.evaluate(() => location.hash);
    await page.getByRole('link', { name: 'English' }).click();
    await heading(page, /^Does one of these uses occur/);
    expect(
      await page.evaluate(() => [document.documentElement.lang, location.pathname, location.hash]),
    ).toEqual(['en', '/en/check/', hash]);
    expect(await page.title()).toContain('AI Check');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Deutsch');
    await page.getByRole('button', { name: 'Back' }).first().click();
    await heading(page, 'First, briefly, about you');
    expect(await page.getByRole('radio', { name: 'Austria' }).isChecked()).toBe(true);
    await page.goBack();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await heading(page, RED_LINES);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  });

  test('on a result: the same result, and the way back', async () => {
    const { page } = await visit('/ergebnis/', { saved });
    await page.locator('.scale').waitFor();
    const covered = await page.locator('.scale .covered').count();
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('.scale .covered', { hasText: 'Limited' }).waitFor();
    expect(await page.locator('.scale .covered').count()).toBe(covered);
    expect(
      await page.evaluate(() => [document.documentElement.lang, document.activeElement?.textContent]),
    ).toEqual(['en', 'Deutsch']);
    await isSound(page, 'result in English');
  });
});
