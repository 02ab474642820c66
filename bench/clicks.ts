import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import chatbot from '../rules/profiles/hairdresser-chatbot.json';
import type { Answer, Answers } from '../src/domain/types.ts';
import { screenAt, questionsOn, readToEnd, RESULT } from '../scripts/walks/screen.ts';
import { ruleSet } from '../src/ruleset.ts';
import { complete } from './answers.ts';
import { SLOWDOWN, withBrowser } from './chromium.ts';
import { median, percentile } from './measure.ts';
import { optionLabels } from './optionLabels.ts';
import { armPaint, paintTime } from './paint.ts';

const PROFILES: readonly Answers[] = [chatbot.answers as Answers, complete];
const RUNS = 3;
const ONWARD = '.thumb-bar .button.primary';

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

/** Answers every question of a profile with the mouse, up to the result. */
async function oneWalk(browser: Browser, site: string, answers: Answers): Promise<Sample[]> {
  // A time zone that lies in no country, so that no place is chosen beforehand.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'UTC' });
  const page = await context.newPage();
  await page.goto(new URL(`check/?fall=${String(answers[ruleSet.catalogue])}`, site).href);
  await page.locator(ONWARD).waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const clicks = new Clicks(page, session);
  while (screenAt(page) !== RESULT) {
    for (const asked = new Set<string>(); ;) {
      const id = (await questionsOn(page)).find((each) => !asked.has(each));
      if (id === undefined) break;
      asked.add(id);
      for (const label of optionLabels(id, answerTo(id, answers))) await clicks.choose(id, label);
    }
    await readToEnd(page);
    await page.waitForTimeout(THINKING);
    await clicks.next();
  }
  await context.close();
  return clicks.samples;
}

function answerTo(id: string, answers: Answers): Answer {
  const answer = answers[id];
  if (answer === undefined) throw new Error(`the profile has no answer to ${id}`);
  return answer;
}

/** Clicks with the bare mouse: nothing else runs in the page between the two readings of the script time. */
class Clicks {
  readonly samples: Sample[] = [];
  readonly #page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** Chooses an option unless it is chosen. What is suggested is refused first, what is folded away unfolded. */
  async choose(id: string, label: string): Promise<void> {
    const refusal = this.#page.locator(`input[name="${id}-confirm"]`).nth(1);
    if ((await refusal.count()) > 0) await refusal.check();
    const named = this.#page.locator('.option', { has: this.#page.getByText(label, { exact: true }) });
    const group = this.#page.locator('form.question > fieldset', {
      has: this.#page.locator(`input[name="${id}"]`),
    });
    const option = group.locator(named).first();
    const fold = group.locator('details:not([open])', { has: named });
    if ((await fold.count()) > 0) await fold.first().locator('summary').first().click();
    if (!(await option.locator('input').isChecked())) await this.#click('choose', option);
  }

  async next(): Promise<void> {
    await this.#click('next', this.#page.locator(ONWARD));
  }

  async #click(kind: Sample['kind'], target: Locator): Promise<void> {
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await target.boundingBox();
    if (!box) throw new Error(`there is nothing to click: ${kind}`);
    await this.#page.evaluate(armPaint, kind === 'next');
    const before = await scriptTime(this.#session);
    await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const paint = await this.#page.evaluate(paintTime);
    this.samples.push({ kind, paint, script: (await scriptTime(this.#session)) - before });
  }
}

/** How long scripts have run in this page so far, in milliseconds. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}
