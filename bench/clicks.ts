import type { Browser, CDPSession, Page } from 'playwright-core';
import chatbot from '../rules/profiles/hairdresser-chatbot.json';
import type { Answer, Answers } from '../src/domain/types.ts';
import { ruleSet } from '../src/ruleset.ts';
import { complete } from './answers.ts';
import { SLOWDOWN, withBrowser } from './chromium.ts';
import { median, percentile } from './measure.ts';
import { optionIndexes } from './optionIndexes.ts';
import { armPaint, paintTime } from './paint.ts';

const PROFILES: readonly Answers[] = [chatbot.answers as Answers, complete];
const RUNS = 3;
const ONWARD = '.thumb-bar .button.primary';
const END = 'antworten';
const INTERIM = 'zwischenergebnis';

/** Milliseconds from a choice to "Weiter": hardly anybody is faster. The app uses them. */
const THINKING = 200;

/** One click: milliseconds until the page that follows from it is painted, and how long scripts ran meanwhile. */
type Sample = { kind: 'choose' | 'next'; paint: number; script: number };

/** Every click through two whole questionnaires in Chromium at 4 × CPU slowdown, in milliseconds. */
export function benchClicks(): Promise<Record<string, number>> {
  return withBrowser(async (browser, site) => {
    const samples: Sample[] = [];
    for (let run = 0; run < RUNS; run++) {
      for (const answers of PROFILES) samples.push(...(await oneWalk(browser, site, answers)));
    }
    const of = (kind: Sample['kind']) => samples.filter((each) => each.kind === kind);
    const paints = (kind: Sample['kind']) => of(kind).map((each) => each.paint);
    const scripts = (kind: Sample['kind']) => of(kind).map((each) => each.script);
    return {
      'any click → paint': median(samples.map((each) => each.paint)),
      'choose → paint': median(paints('choose')),
      '  95th percentile': percentile(paints('choose'), 0.95),
      '  script alone': median(scripts('choose')),
      'next → paint': median(paints('next')),
      ' 95th percentile': percentile(paints('next'), 0.95),
      ' script alone': median(scripts('next')),
    };
  });
}

/** Answers every question of a profile with the mouse, up to the overview of all answers. */
async function oneWalk(browser: Browser, site: string, answers: Answers): Promise<Sample[]> {
  // A time zone that lies in no country, so that no place is chosen beforehand.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'UTC' });
  const page = await context.newPage();
  await page.goto(new URL(`check/?fall=${String(answers[ruleSet.catalogue])}`, site).href);
  await page.locator(ONWARD).waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const samples: Sample[] = [];
  for (let id = placeOf(page); id !== END; id = placeOf(page)) {
    if (id !== INTERIM) {
      for (const index of optionIndexes(ruleSet, id, answerTo(id, answers))) {
        samples.push(await click(page, session, 'choose', ['.option', index]));
      }
    }
    await page.waitForTimeout(THINKING);
    samples.push(await click(page, session, 'next', [ONWARD, 0]));
  }
  await context.close();
  return samples;
}

const placeOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash.slice(1));

function answerTo(id: string, answers: Answers): Answer {
  const answer = answers[id];
  if (answer === undefined) throw new Error(`the profile has no answer to ${id}`);
  return answer;
}

/** Clicks with the bare mouse: nothing else runs in the page between the two readings of the script time. */
async function click(
  page: Page,
  session: CDPSession,
  kind: Sample['kind'],
  [selector, index]: [string, number],
): Promise<Sample> {
  const target = page.locator(selector).nth(index);
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await target.boundingBox();
  if (!box) throw new Error(`${selector} ${index} is not on the screen`);
  await page.evaluate(armPaint, kind === 'next');
  const before = await scriptTime(session);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const paint = await page.evaluate(paintTime);
  return { kind, paint, script: (await scriptTime(session)) - before };
}

/** How long scripts have run in this page so far, in milliseconds. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}
