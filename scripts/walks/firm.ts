import type { Locator, Page } from 'playwright-core';
import { BUDGETS } from './budgets.ts';
import type { Person } from './people.ts';
import { PEOPLE } from './people.ts';
import { INTERIM, placeOf, visibleWords } from './screen.ts';
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

/** `listWords`: those of the list of what runs in the firm, the others as for a single use. */
export type FirmCount = Count & { listWords: number };

/** From the start page by the list of what runs in a firm to the classes of its five uses. */
export async function playFirm(page: Page, site: string): Promise<FirmCount> {
  const count = { screens: 2, taps: 0, words: 0, listWords: 0 };
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
    await toClass(page, person, count);
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

async function toClass(page: Page, person: Person, count: Count): Promise<void> {
  for (;;) {
    await page.locator('.question h1, .interim h1').first().waitFor();
    const place = placeOf(page);
    count.screens++;
    if (place === INTERIM) return;
    let words = 0;
    const read = async () => void (words = await visibleWords(page));
    count.taps += await answerScreen(page, person, read);
    count.words += words;
    await leave(page, place);
  }
}

/** The counts of a firm in a line. */
export function firmLine({ screens, taps, words, listWords }: FirmCount): string {
  const minutes = ((words + listWords) / WORDS_A_MINUTE).toFixed(1);
  return `firm, five uses to five classes: ${screens} screens, ${taps} taps, ${words} words on questions, ${listWords} on the list, ${minutes} minutes`;
}

const WORDS_A_MINUTE = 200;

/** One line if the firm's budget is not kept. */
export function firmOver({ taps }: FirmCount): string[] {
  return taps > BUDGETS.firm.taps ? [`firm: ${taps} taps, at most ${BUDGETS.firm.taps}`] : [];
}
