import { chromium } from 'playwright-core';
import { BUDGETS, COMMON, DONT_KNOW_ONCE, HIGH_RISK, SIMPLE } from './budgets.ts';
import type { FirmCount } from './firm.ts';
import { playFirm } from './firm.ts';
import type { Person } from './people.ts';
import { PEOPLE } from './people.ts';
import type { Walk } from './walk.ts';
import { play } from './walk.ts';

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

/** Plays the firm, on a fresh device. */
export async function playFirmAlone(executablePath: string, site: string): Promise<FirmCount> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ ...PHONE, timezoneId: 'Europe/Vienna' });
  const count = await playFirm(await context.newPage(), site);
  await browser.close();
  return count;
}

/** The counts as a table, one line a person. */
export function tableOf(walks: readonly Walk[]): string {
  const head =
    '| person | to the class: screens · taps · words | complete: screens · taps | result: words | phone screens | first task at |';
  const lines = walks.map(({ person, toClass, complete, result }) => {
    const { height, firstTask } = result;
    const cells = [
      `${person.id} ${person.who}`,
      `${toClass.screens} · ${toClass.taps} · ${toClass.words}`,
      `${complete.screens} · ${complete.taps}`,
      String(result.words),
      height.toFixed(1),
      firstTask?.toFixed(2) ?? '–',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [head, '|---|---|---|---|---|---|', ...lines].join('\n');
}

/** The words of each screen, one line a person. */
export function wordsOf(walks: readonly Walk[]): string {
  const line = ({ person, screens, result }: Walk) =>
    `${person.id}: ${screens.map(({ place, words }) => `${place} ${words}`).join(', ')}, result ${result.words}`;
  return walks.map(line).join('\n');
}

/** One line for each budget that is not kept. */
export function overBudget(walks: readonly Walk[]): string[] {
  return [...walks.flatMap(overIn), ...overForDontKnow(walks)];
}

function overIn({ person, toClass, complete, result }: Walk): string[] {
  const { common, anybody } = BUDGETS;
  const isCommon = COMMON.includes(person.id);
  const over = (what: string, is: number, most: number) =>
    is > most ? [`${person.id} ${person.who}: ${Number(is.toFixed(2))} ${what}, at most ${most}`] : [];
  return [
    ...(isCommon ? over('screens to the class', toClass.screens, common.screens) : []),
    ...(isCommon ? over('taps to the class', toClass.taps, common.taps) : []),
    ...(isCommon ? over('words to the class', toClass.words, common.words) : []),
    ...over('screens', complete.screens, (isCommon ? common : anybody).complete),
    ...over('words on the result', result.words, BUDGETS.result[kindOf(person)]),
    ...over('phone screens to the first task', result.firstTask ?? 0, BUDGETS.firstTask),
  ];
}

function kindOf({ id }: Person): keyof typeof BUDGETS.result {
  if (HIGH_RISK.includes(id)) return 'highRisk';
  return SIMPLE.includes(id) ? 'simple' : 'aboutPeople';
}

/** Said where both were played. */
function overForDontKnow(walks: readonly Walk[]): string[] {
  const screens = (id: string) => walks.find(({ person }) => person.id === id)?.complete.screens;
  const more = (screens(DONT_KNOW_ONCE.with) ?? 0) - (screens(DONT_KNOW_ONCE.without) ?? Infinity);
  return more > BUDGETS.dontKnow
    ? [`one "don't know": ${more} screens more, at most ${BUDGETS.dontKnow}`]
    : [];
}
