import { chromium } from 'playwright-core';
import type { Person } from './people.ts';
import { PEOPLE } from './people.ts';
import type { Walk } from './walk.ts';
import { play } from './walk.ts';

/** What somebody with a common use may have to bear, and what anybody may. */
export const BUDGETS = {
  common: { screens: 6, taps: 8, words: 450, complete: 14 },
  anybody: { complete: 22 },
} as const;
/** Those whose use is a common one. */
const COMMON = ['a', 'e1', 'e2', 'f', 'g', 'i', 'j'];
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'de-AT' } as const;

/** Plays all people, each on a fresh device. */
export async function playAll(
  executablePath: string,
  site: string,
  people: readonly Person[] = PEOPLE,
): Promise<Walk[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const walks: Walk[] = [];
  for (const person of people) {
    const context = await browser.newContext({ ...PHONE, timezoneId: person.timeZone });
    walks.push(await play(await context.newPage(), site, person));
    await context.close();
  }
  await browser.close();
  return walks;
}

/** The counts as a table, one line a person. */
export function tableOf(walks: readonly Walk[]): string {
  const head =
    '| person | to the class: screens · taps · words | complete: screens · taps · words | result: words · phone screens |';
  const lines = walks.map(({ person, toClass, complete, result }) => {
    const of = ({ screens, taps, words }: Walk['complete']) => `${screens} · ${taps} · ${words}`;
    const high = (result.height / PHONE.viewport.height).toFixed(1);
    return `| ${person.id} ${person.who} | ${of(toClass)} | ${of(complete)} | ${result.words} · ${high} |`;
  });
  return [head, '|---|---|---|---|', ...lines].join('\n');
}

/** The words of each screen, one line a person. */
export function wordsOf(walks: readonly Walk[]): string {
  const line = ({ person, screens }: Walk) =>
    `${person.id}: ${screens.map(({ place, words }) => `${place} ${words}`).join(', ')}`;
  return walks.map(line).join('\n');
}

/** One line for each budget that is not kept. */
export function overBudget(walks: readonly Walk[]): string[] {
  const { common, anybody } = BUDGETS;
  return walks.flatMap(({ person, toClass, complete }) => {
    const isCommon = COMMON.includes(person.id);
    const over = (what: string, is: number, most: number) =>
      is > most ? [`${person.id} ${person.who}: ${is} ${what}, at most ${most}`] : [];
    const ofCommon = [
      ...over('screens to the class', toClass.screens, common.screens),
      ...over('taps to the class', toClass.taps, common.taps),
      ...over('words to the class', toClass.words, common.words),
      ...over('screens', complete.screens, common.complete),
    ];
    if (isCommon) return ofCommon;
    return person.otherwise ? [] : over('screens', complete.screens, anybody.complete);
  });
}
