import { batch, signal } from '@preact/signals';
import type { Program } from '../../domain/program.ts';
import type { Text } from '../../i18n/text.ts';
import type { Running } from '../../register/drafts.ts';
import { isDraft } from '../../register/drafts.ts';
import type { Use } from '../../register/use.ts';
import { nameOfUse } from '../../report/nameOfUse.ts';
import { ruleSet } from '../../ruleset.ts';
import { programs } from '../../programs.ts';
import { newDrafts } from '../store/drafts.ts';
import { keep, records } from '../store/register.ts';

/** What people forget when they list their AI, each with the uses it may be. */
export const FORGOTTEN: Readonly<Record<string, readonly string[]>> = {
  'own-accounts': ['internal-documents', 'marketing-texts', 'translation', 'contract-review'],
  'in-software': ['invoices', 'email-sorting', 'sales-forecast', 'product-descriptions'],
  'phone-and-website': ['phone-assistant', 'customer-chatbot', 'booking-agent'],
  staff: ['applicant-screening', 'shifts-and-performance', 'exam-grading'],
  customers: ['credit-check', 'customer-pricing', 'customer-feedback'],
  'cameras-and-vehicles': ['video-surveillance', 'route-planning', 'predictive-maintenance'],
};

/** Ids of the programs that were tapped. */
export const tapped = signal<readonly string[]>([]);
/** What was tapped so far, not yet in the register. */
export const running = signal<readonly Running[]>([]);
/** What the button has done last, to be said aloud. */
export const lastMade = signal<{ made: number; known: readonly string[] } | undefined>(undefined);

const isSame = (one: Running, other: Running) =>
  one.useCase === other.useCase && one.program === other.program;

/** True if this was tapped. */
export function isRunning(wanted: Running): boolean {
  return running.value.some((each) => isSame(each, wanted));
}

/** Takes a use on the list, or off it again. */
export function setRunning(wanted: Running, on: boolean): void {
  const others = running.peek().filter((each) => !isSame(each, wanted));
  running.value = on ? [...others, wanted] : others;
}

/** Takes a program on the list; one that serves a single use brings it along. Without it, its uses go too. */
export function setTapped({ id, name, uses: served }: Program, on: boolean): void {
  const [only] = served.length === 1 ? served : [];
  batch(() => {
    tapped.value = on ? [...tapped.peek(), id] : tapped.peek().filter((each) => each !== id);
    if (!on) running.value = running.peek().filter(({ program }) => program !== name);
    else if (only !== undefined) setRunning({ useCase: only, program: name }, true);
  });
}

/** The first program that was tapped without saying what for. */
export function unsaid(): Program | undefined {
  const isUnsaid = ({ id, name }: Program) =>
    tapped.value.includes(id) && !running.value.some(({ program }) => program === name);
  return programs.find(isUnsaid);
}

/** Puts a draft for everything that was tapped into the register, unless it is there already. */
export function makeDrafts(text: Text): void {
  const { made, known } = newDrafts(running.peek(), text);
  batch(() => {
    if (made.length > 0) keep(...made);
    lastMade.value = { made: made.length, known: known.map((use) => nameOfUse(use, ruleSet, text)) };
    [tapped.value, running.value] = [[], []];
  });
}

/** The uses in the register whose check has not begun. */
export function drafts(): readonly Use[] {
  return records.value.filter((use) => isDraft(use, ruleSet));
}
