import { batch, computed, effect, signal } from '@preact/signals';
import { createActor } from 'xstate';
import type { Content, Use } from '../../register/use.ts';
import { contentOf, isSame, savedVerdictOf, versionOf } from '../../register/use.ts';
import { ruleSet } from '../../ruleset.ts';
import { wizardMachine } from '../../wizard/machine.ts';
import { assessmentOf, journeyOf } from '../../wizard/journeys.ts';
import { newId } from '../parts/newId.ts';
import { learn, ownAnswers, takenOnWay } from '../../firm/facts.ts';
import { firm, keepFirm } from './firm.ts';
import { newsSource, tellNews } from './openNews.ts';
import { findUse, keep, notice, now, records } from './register.ts';
import { askToKeep, openInThisTab, rememberOpen } from './storage.ts';
import { lawDay } from './lawDay.ts';
import { renewTexts } from '../parts/texts.ts';

const NOTHING: Content = { name: '', answers: {}, done: [] };
const hasAnswers = ({ answers }: Content) => Object.keys(answers).length > 0;

/** Id of the use that is open in this tab. It has no record before the first answer. */
export const openId = signal(openInThisTab() ?? records.peek()[0]?.id ?? newId());

/** The wizard of this visit, started with the use that was open last. */
export const wizard = createActor(wizardMachine, {
  input: { ruleSet, asOf: lawDay(), firm: firm.peek(), ...savedContent() },
});
export const snapshot = signal(wizard.getSnapshot());
export const context = computed(() => snapshot.value.context);
export const journey = computed(() => journeyOf(context.value));
export const assessment = computed(() => assessmentOf(context.value));

/** How the record of the open use differs from what is shown here: another window has been at work. */
export const elsewhere = computed<'changed' | 'removed' | undefined>(() => {
  if (!hasAnswers(context.value)) return undefined;
  const use = findUse(openId.value);
  if (!use) return 'removed';
  return isSame(contentHere(use).content, context.value) ? undefined : 'changed';
});

/** Opens a use of the register in this tab; false if it is not there (any more). */
export function openUse(id: string): boolean {
  if (!findUse(id)) return false;
  batch(() => {
    openId.value = id;
    last = savedContent();
    wizard.send({ type: 'OPEN', ...savedContent() });
    announce();
  });
  return true;
}

/** Saves the open use as it is shown, under today's rules. */
export function saveOpen(): void {
  const { name, answers, done } = context.peek();
  const before = findUse(openId.peek());
  keep({
    ...before,
    ...{ id: openId.peek(), name, answers, done },
    taken: takenOnWay(journey.peek()),
    ruleSet: versionOf(ruleSet),
    createdAt: before?.createdAt ?? now(),
    savedAt: now(),
    verdict: savedVerdictOf(assessment.peek()),
  });
  // A finished check is worth keeping; before that a question of the browser would come too early.
  if (assessment.peek().next === undefined) askToKeep();
}

/** The user has read what changed since the last visit. */
export function acknowledge(): void {
  saveOpen();
  newsSource.value = undefined;
  notice({ dropped: [] });
}

/** What the record of the open use says, as far as today's rules know it. */
function savedContent(): Content {
  const use = findUse(openId.peek());
  return use ? contentHere(use).content : NOTHING;
}

/** Says what is new about the use that was just opened. */
function announce(): void {
  const use = findUse(openId.peek());
  tellNews(use, context.peek());
  notice({ dropped: use ? contentHere(use).dropped : [] });
}

/** Tells the law of today from now on: another day may have begun while this window was open. */
function renewDay(): void {
  const asOf = lawDay();
  if (asOf === context.peek().asOf) return;
  batch(() => {
    renewTexts();
    wizard.send({ type: 'DAY', asOf });
    tellNews(findUse(openId.peek()), context.peek());
  });
}

/** What a use says, with the firm's facts as they stand today. */
function contentHere(use: Use) {
  return contentOf({ ...use, answers: ownAnswers(use, firm.value) }, ruleSet);
}

/** False if another window has deleted or changed the record since it was shown: then the visitor chooses which stands. */
function isOurs(use: Use | undefined, before: Content): boolean {
  return use ? isSame(contentHere(use).content, before) : !hasAnswers(before);
}

let last: Content = context.peek();

/** A use without answers, from a list, that is left for a new one. */
function hasLostItsName(before: Content, shown: Content): boolean {
  return before.name !== '' && shown.name === '';
}

/**
 * Saves what the user changed, and nothing else: neither a look at a use nor a change made in another window is a
 * reason to write. Whoever begins anew gets a new record.
 */
function track(shown: Content): void {
  const [before, use] = [last, findUse(openId.peek())];
  last = shown;
  if (!hasAnswers(shown)) {
    if (!hasAnswers(before) && !hasLostItsName(before, shown)) return;
    openId.value = newId();
    announce();
  } else if (!isSame(before, shown) && isOurs(use, before)) {
    saveOpen();
    const change = { before: before.answers, after: shown.answers, deviates: use?.deviates ?? [] };
    keepFirm(learn(ruleSet, firm.peek(), change));
  }
}

wizard.subscribe((next) => {
  snapshot.value = next;
  track(next.context);
});
wizard.start();
announce();
effect(() => rememberOpen(openId.value));
// Whenever somebody looks at the page again, or does anything, also before a file is made.
['visibilitychange', 'pageshow', 'focus', 'click'].forEach((sign) => addEventListener(sign, renewDay, true));
firm.subscribe((facts) => {
  const { answers } = context.peek();
  const deviates = findUse(openId.peek())?.deviates ?? [];
  wizard.send({ type: 'FIRM', firm: facts, answers: ownAnswers({ answers, deviates }, facts) });
});
