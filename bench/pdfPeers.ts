import type { Browser } from 'playwright-core';
import { assess } from '../src/domain/assess.ts';
import { allTexts } from '../src/i18n/allTexts.ts';
import { createText } from '../src/i18n/text.ts';
import { operator } from '../src/operator.ts';
import { buildReport } from '../src/report/buildReport.ts';
import type { Report } from '../src/report/model.ts';
import { ruleSet } from '../src/ruleset.ts';
import { complete } from './answers.ts';
import { SLOWDOWN, withBrowser } from './chromium.ts';
import { median } from './measure.ts';
import { PEER_SITE, PEERS } from './peerBuilds.ts';
import type { RenderPdf } from './peers/content.ts';

const ROUNDS = 5;
const REPEATS = 5;
const names = Object.keys(PEERS) as (keyof typeof PEERS)[];

type Times = { first: number; again: number };

/**
 * The same report by each library, in Chromium at 4 × CPU slowdown, in milliseconds: first with loading library and
 * fonts in a new browser context, then again in the same page. Who begins changes with every round.
 */
export function benchPdfPeers(): Promise<{ [Key in keyof Times]: Record<string, number> }> {
  const report = completeReport();
  return withBrowser(async (browser, site) => {
    const times = new Map<string, Times[]>(names.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const place of names.keys()) {
        const name = names[(round + place) % names.length] ?? 'our PDF';
        times.get(name)?.push(await timesOf(browser, new URL(`${PEERS[name]}/main.js`, site).href, report));
      }
    }
    const medians = (key: keyof Times) =>
      Object.fromEntries(
        names.map((name) => [name, median((times.get(name) ?? []).map((each) => each[key]))]),
      );
    return { first: medians('first'), again: medians('again') };
  }, PEER_SITE);
}

function completeReport(): Report {
  const text = createText('de', allTexts('de'));
  const assessment = assess(ruleSet, complete, '2026-11-29');
  return buildReport({ assessment, ruleSet, text, operator, name: '' });
}

async function timesOf(browser: Browser, module: string, report: Report): Promise<Times> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(new URL('/', module).href);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times = await page.evaluate(timeInPage, { module, report, repeats: REPEATS });
  await context.close();
  return { first: times[0] ?? Number.NaN, again: median(times.slice(1)) };
}

/** Runs in the page. Throws if what comes out is no PDF. */
async function timeInPage({ module, report, repeats }: { module: string; report: Report; repeats: number }) {
  const times: number[] = [];
  for (let call = 0; call <= repeats; call++) {
    const start = performance.now();
    const { render } = (await import(/* @vite-ignore */ module)) as { render: RenderPdf };
    const bytes = await render(report);
    times.push(performance.now() - start);
    if (!new TextDecoder().decode(bytes.subarray(0, 5)).startsWith('%PDF-')) throw new Error(module);
  }
  return times;
}
