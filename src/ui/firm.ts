import { signal } from '@preact/signals';
import type { Answer, Answers, QuestionId } from '../domain/types.ts';
import { firmFactsOf } from '../firm/facts.ts';
import { FIRM_KEY, putFirm, readFirm } from '../firm/firmRecord.ts';
import { ruleSet } from '../ruleset.ts';
import { browserStorage } from './storage.ts';

const storage = browserStorage();
const initial = readFirm(storage, ruleSet);

/** Was anything kept about the firm before this visit? */
export const isFirmKept = initial !== undefined;
/** What is known of the firm. */
export const firm = signal<Answers>(initial ?? {});

/** Keeps what is known of the firm, here and on the device. */
export function keepFirm(answers: Answers): void {
  if (answers === firm.peek()) return;
  firm.value = answers;
  putFirm(storage, answers, ruleSet);
}

/** Another answer about the firm, for all its uses; "don't know" forgets it. */
export function keepFact(question: QuestionId, answer: Answer): void {
  keepFirm(firmFactsOf(ruleSet, { ...firm.peek(), [question]: answer }));
}

addEventListener('storage', ({ key }) => {
  if (key === null || key === FIRM_KEY) firm.value = readFirm(storage, ruleSet) ?? {};
});
