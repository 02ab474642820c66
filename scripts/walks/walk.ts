import type { Page } from 'playwright-core';
import type { Person } from './people.ts';
import { INTERIM, screenAt, questionsOn, RESULT, REVIEW, visibleWords } from './screen.ts';
import { answerScreen } from './taps.ts';

/** `words`: on the question screens. */
export type Count = { screens: number; taps: number; words: number };
/** A screen as it was when it was left. */
type Screen = { place: string; words: number; questions: readonly string[] };
export type Walk = {
  person: Person;
  /** Up to and with the screen that says the class. */
  toClass: Count;
  complete: Count;
  screens: readonly Screen[];
  /** In phone screens: how high the result is, and how far down its first task. */
  result: { words: number; height: number; firstTask: number | undefined };
};

/** Lets a person play the check from the start page to the result, and counts what that takes. */
export async function play(page: Page, site: string, person: Person): Promise<Walk> {
  await page.goto(new URL(person.language === 'en' ? 'en/' : '', site).href);
  const count = { screens: 1, taps: await chooseTile(page, person.useCase), words: 0 };
  await leave(page, '');
  const screens: Screen[] = [];
  let toClass: Count | undefined;
  for (;;) {
    await page.locator('.question h1, .interim h1, main h1').first().waitFor();
    const place = screenAt(page);
    count.screens++;
    if (place === RESULT) break;
    const read = async () => {
      const words = await visibleWords(page);
      if (screens.at(-1)?.place === place) screens.pop();
      screens.push({ place, words, questions: await questionsOn(page) });
    };
    if (place === INTERIM) toClass = { ...count };
    const isQuestion = place !== INTERIM && place !== REVIEW;
    count.taps += isQuestion ? await answerScreen(page, person, read) : await goOn(page, read);
    if (isQuestion) count.words += screens.at(-1)?.words ?? 0;
    await leave(page, place);
  }
  return { person, toClass: toClass ?? { ...count }, complete: count, screens, result: await resultOf(page) };
}

/** Goes on from a screen without a question, and hands back the taps. */
async function goOn(page: Page, read: () => Promise<void>): Promise<number> {
  await read();
  await page.locator('.thumb-bar .primary').click();
  return 1;
}

async function resultOf(page: Page): Promise<Walk['result']> {
  await page.locator('.report, .result, main section').first().waitFor();
  const places = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight / innerHeight,
    firstTask: document.querySelector('.task')?.getBoundingClientRect().top,
    screen: innerHeight,
  }));
  const { height, firstTask, screen } = places;
  return { words: await visibleWords(page), height, firstTask: firstTask && firstTask / screen };
}

/** Waits until the next screen has come. */
export async function leave(page: Page, place: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (screenAt(page) === place) {
    if (Date.now() > deadline) throw new Error(`stuck at ${place}`);
    await page.waitForTimeout(20);
  }
}

const PATIENCE = 10_000;

/** From the start page to the first question by the tile; a group that hides it is opened first. */
async function chooseTile(page: Page, useCase: string): Promise<number> {
  await page.evaluate(() => dispatchEvent(new Event('pointerover')));
  const tile = page.locator(`main a[href$="#fall=${useCase}"]`);
  await tile.first().waitFor({ state: 'attached' });
  const shown = page.locator(`main a[href$="#fall=${useCase}"]:visible`);
  const isHidden = (await shown.count()) === 0;
  if (isHidden)
    await page.locator('main details:not([open])', { has: tile }).first().locator('summary').click();
  await shown.first().click();
  return isHidden ? 2 : 1;
}
