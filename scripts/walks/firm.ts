import type { Locator, Page } from 'playwright-core';
import { BUDGETS } from './budgets.ts';
import type { Person } from './people.ts';
import { PEOPLE } from './people.ts';
import { INTERIM, screenAt, visibleTexts, visibleWords, wordsIn } from './screen.ts';
import { answerScreen } from './taps.ts';
import type { Count } from './walk.ts';
import { leave } from './walk.ts';

/** What is tapped on the list of what runs in the firm: programs, and what they are used for where that is asked. */
const TAPPED: readonly (readonly [string, ...string[]])[] = [
  ['ChatGPT', 'Marketing- und Social-Media-Texte', 'Werbebilder', 'Interne Dokumente und Protokolle'],
  ['DATEV'],
  ['Microsoft 365 Copilot', 'E-Mails sortieren'],
];
/** People of the review whose use is one of the five. */
const ANSWERING = PEOPLE.filter(({ id }) => ['a', 'e2', 'g', 'i', 'j'].includes(id));

/**
 * `listWords`: those of the list of what runs in the firm, the others as for a single use. `newWords`: those of the
 * questions without what an earlier use has said in the same words; that is known and only looked over.
 */
export type FirmCount = Count & { listWords: number; newWords: number };

/** From the start page by the list of what runs in a firm to the classes of its five uses. */
export async function playFirm(page: Page, site: string): Promise<FirmCount> {
  const count = { screens: 2, taps: 0, words: 0, listWords: 0, newWords: 0 };
  const known = new Set<string>();
  const tap = async (target: Locator) => {
    await target.first().click();
    count.taps++;
  };
  await page.goto(site);
  await page.evaluate(() => dispatchEvent(new Event('pointerover')));
  await tap(page.locator('main a[href$="betrieb/"]'));
  await makeList(page, tap);
  count.listWords = await visibleWords(page);
  await tap(page.locator('.thumb-bar .primary'));
  for (let left = ANSWERING.length; left > 0; left--) {
    const draft = page.locator('.drafts .use-card').first();
    const person = personOf(await draft.locator('h3').innerText());
    await tap(draft.locator('a.button'));
    await toClass(page, person, count, known);
    if (left === 1) break;
    await tap(page.locator('header a[href$="uebersicht/"]'));
    await tap(page.locator('main a[href$="betrieb/"]'));
  }
  return count;
}

async function makeList(page: Page, tap: (target: Locator) => Promise<void>): Promise<void> {
  const chip = (name: string) =>
    page.locator('label.chip', { has: page.getByRole('checkbox', { name, exact: true }) });
  for (const [program, ...uses] of TAPPED) {
    await tap(chip(program));
    const group = page.locator('.program-uses', { hasText: `Wofür nutzen Sie ${program}?` });
    for (const use of uses) await tap(group.locator('label.chip', { hasText: use }));
  }
}

/** Whose use the draft with this name is. */
function personOf(name: string): Person {
  const titles = ['Marketing', 'Dokumente', 'Belege', 'E-Mails', 'Werbebilder'];
  const found = ANSWERING[titles.findIndex((each) => name.includes(each))];
  if (!found) throw new Error(`nobody answers for ${name}`);
  return { ...found, language: 'de' };
}

async function toClass(page: Page, person: Person, count: FirmCount, known: Set<string>): Promise<void> {
  for (;;) {
    await page.locator('.question h1, .interim h1').first().waitFor();
    const place = screenAt(page);
    count.screens++;
    if (place === INTERIM) return;
    let texts: readonly string[] = [];
    const read = async () => void (texts = await visibleTexts(page));
    count.taps += await answerScreen(page, person, read);
    count.words += wordsIn(texts);
    count.newWords += wordsIn(texts.filter((each) => !known.has(each)));
    texts.forEach((each) => known.add(each));
    await leave(page, place);
  }
}

/** The counts of a firm in a line. */
export function firmLine(count: FirmCount): string {
  const { screens, taps, words, newWords, listWords } = count;
  return `firm, five uses to five classes: ${screens} screens, ${taps} taps, ${words} words on questions, ${newWords} of them new, ${listWords} on the list, ${minutesOf(count).toFixed(1)} minutes`;
}

const WORDS_A_MINUTE = 200;

/** Minutes of reading the list and what is new on the questions. */
function minutesOf({ newWords, listWords }: FirmCount): number {
  return (newWords + listWords) / WORDS_A_MINUTE;
}

/** One line for each of the firm's budgets that is not kept. */
export function firmOver(count: FirmCount): string[] {
  const { taps, minutes } = BUDGETS.firm;
  return [
    ...(count.taps > taps ? [`firm: ${count.taps} taps, at most ${taps}`] : []),
    ...(minutesOf(count) > minutes
      ? [`firm: ${minutesOf(count).toFixed(1)} minutes of reading, at most ${minutes}`]
      : []),
  ];
}
