import type { Browser, Page } from 'playwright-core';
import chatbot from '../rules/profiles/hairdresser-chatbot.json';
import tours from '../rules/profiles/haulier-tours.json';
import hiring from '../rules/profiles/hiring-in-40-person-firm.json';
import texts from '../rules/profiles/shop-product-texts.json';
import documents from '../rules/profiles/tax-adviser-documents.json';
import { overview } from '../locales/de/register.json';
import type { Answers } from '../src/domain/types.ts';
import { FIRM_KEY } from '../src/firm/firmRecord.ts';
import { firmFactsOf } from '../src/firm/facts.ts';
import { printUse } from '../src/register/parseUse.ts';
import { versionOf } from '../src/register/use.ts';
import { ruleSet } from '../src/ruleset.ts';
import { SLOWDOWN, withBrowser } from './chromium.ts';
import { median } from './measure.ts';
import { armPaint, paintTime } from './paint.ts';

const RUNS = 5;
const PROFILES = [chatbot, tours, hiring, texts, documents].map(({ answers }) => answers as Answers);
const INSTANT = '2026-11-28T10:00:00.000Z';
const CARDS = '.use-card';
/** Milliseconds until somebody who has just arrived taps: the app loads the overview ahead. */
const ARRIVING = 1000;

/** The overview of a firm with many uses at 4 × CPU slowdown, in milliseconds until it is painted. */
export function benchFirm(): Promise<Record<string, number>> {
  return withBrowser(async (browser, site) => {
    const runs: Record<string, number>[] = [];
    while (runs.length < RUNS)
      runs.push({ ...(await many(browser, site)), ...(await oneFact(browser, site)) });
    const names = Object.keys(runs[0] ?? {});
    return Object.fromEntries(names.map((name) => [name, median(runs.map((each) => each[name] ?? 0))]));
  });
}

/** 1,000 uses: from the tap on "Übersicht" on the start page to the list, and in another order. */
async function many(browser: Browser, site: string): Promise<Record<string, number>> {
  const page = await startPage(browser, site, 1000);
  const open = await opened(page);
  const sort = await sorted(page);
  await page.context().close();
  return { '1000 uses: open': open, '1000 uses: sort': sort };
}

/** Milliseconds from the tap on "Übersicht" until cards are painted. */
async function opened(page: Page): Promise<number> {
  return page.evaluate(async (cards) => {
    const link = document.querySelector<HTMLElement>('header a[href$="uebersicht/"]');
    const begin = performance.now();
    link?.click();
    while (!document.querySelector(cards)) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - begin;
  }, CARDS);
}

async function sorted(page: Page): Promise<number> {
  return page.evaluate(
    async (by) => {
      const select = document.querySelector<HTMLSelectElement>('#sorting');
      if (!select) throw new Error('nothing to sort');
      const begin = performance.now();
      select.value = by;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - begin;
    },
    Object.keys(overview.sort).find((each) => each === 'class') ?? '',
  );
}

/** 100 uses: from the tap that changes where the firm is to the list that says what follows. */
async function oneFact(browser: Browser, site: string): Promise<Record<string, number>> {
  const page = await startPage(browser, site, 100);
  await page.locator('header a[href$="uebersicht/"]').first().click();
  await page.locator('.firm-facts > summary').click();
  await page.locator('.firm-facts .answer-row button').first().click();
  await page.locator('.firm-facts input[value="de"]').check({ force: true });
  await page.evaluate(armPaint, false);
  await page.locator('.firm-facts button[type=submit]').click();
  const time = await page.evaluate(paintTime);
  await page.context().close();
  return { '100 uses: one fact': time };
}

/** The start page of a device that keeps so many uses. */
async function startPage(browser: Browser, site: string, count: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.addInitScript(
    (entries) => entries.forEach(([key, value]) => localStorage.setItem(key, value)),
    entriesOf(count),
  );
  const page = await context.newPage();
  await page.goto(site);
  await page.evaluate(() => dispatchEvent(new Event('pointerover')));
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'ready');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(ARRIVING);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

/** What lies on the device: the uses of five profiles again and again, and what the firm is. */
function entriesOf(count: number): [string, string][] {
  const uses = Array.from({ length: count }, (_, index) => ({
    ...{ id: `use-${index}`, name: `Einsatz ${index}`, ruleSet: versionOf(ruleSet), done: [] },
    ...{ createdAt: INSTANT, savedAt: INSTANT, answers: PROFILES[index % PROFILES.length] ?? {} },
  }));
  const answers = firmFactsOf(ruleSet, { ...PROFILES[0], place: 'at' });
  const firm = JSON.stringify({ format: 1, ruleSet: versionOf(ruleSet), answers });
  return [
    [FIRM_KEY, firm],
    ...uses.map((use): [string, string] => [`ki-check:use:${use.id}`, printUse(use)]),
  ];
}
