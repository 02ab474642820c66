import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enlargeText } from './support/appearance.ts';
import { AND_ON, tapToInterim } from './support/counted.ts';
import { kept } from './support/kept.ts';
import { fill } from './support/pilotForm.ts';
import { download, openOverview } from './support/register.ts';
import { overflow } from './support/sound.ts';
import { translate } from './support/translate.ts';
import type { VisitOptions } from './support/visit.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const USUAL = {
  ...{ 'how-it-works': [], place: ['Österreich'], roles: [] },
  ...{ 'red-lines': [AND_ON], areas: [AND_ON], contact: [AND_ON] },
};
const clear = (page: Page) =>
  page.evaluate(() => [localStorage, sessionStorage].forEach((each) => each.clear()));
const clock = (instant: string) => (page: Page) => page.clock.setFixedTime(new Date(instant));
/** Bytes a second and milliseconds of a bad mobile network. */
const BAD = { downloadThroughput: 100_000, uploadThroughput: 50_000, latency: 300, offline: false };
const throttle = async (page: Page, context: BrowserContext) => {
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', BAD);
};

type Trouble = (page: Page, context: BrowserContext) => Promise<unknown>;
/** What goes wrong, before the first page, or in the middle of the check. */
type Case = { options?: VisitOptions; first?: Trouble; midway?: Trouble };
const CASES: Readonly<Record<string, Case>> = {
  'the browser clears its storage': { midway: clear },
  'the clock is three years ahead': { first: clock('2029-11-30T10:00:00Z') },
  'the clock has stopped in 1996': { first: clock('1996-02-29T10:00:00Z') },
  'the clock jumps a year in the middle': { midway: clock('2027-12-03T00:00:30Z') },
  'the screen is enlarged four times': { options: { viewport: { width: 320, height: 256 } } },
  'text is twice as large': { midway: (page) => enlargeText(page, 2) },
  'the network is gone': {
    options: { keeps: true },
    first: kept,
    midway: (_, context) => context.setOffline(true),
  },
  'the network is bad': { first: throttle },
};

test.each(Object.entries(CASES))(
  '%s: the check still leads to the PDF and the overview',
  async (_, { options, first, midway }) => {
    const { page, context } = await visit('/', options);
    await first?.(page, context);
    await page.reload();
    await page.evaluate(() => dispatchEvent(new Event('pointerover')));
    await tapToInterim(page, /^Belege und Rechnungen/, USUAL);
    await midway?.(page, context);
    await page.getByRole('button', { name: 'Ergebnis jetzt ansehen' }).click();
    await page.getByRole('heading', { level: 1, name: /^Noch offen/ }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect((await download(page, 'PDF herunterladen')).content).toMatch(/^%PDF-/);
    await openOverview(page);
    await page.locator('.use-card').first().waitFor();
  },
);

test('the storage is cleared while somebody fills in the form of a translated page: nothing typed is lost', async () => {
  const { page } = await visit('/pilot/');
  await fill(page);
  await clear(page);
  await translate(page);
  await page.getByRole('button', { name: /Als E-Mail vorbereiten/ }).click();
  await page.getByRole('heading', { name: /Ihre E-Mail ist vorbereitet/ }).waitFor();
  const href = await page.getByRole('link', { name: /E-Mail-Programm öffnen/ }).getAttribute('href');
  expect(decodeURIComponent(href ?? '')).toContain('Nachricht: Größe & Übersicht?');
});
