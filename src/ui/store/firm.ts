import { signal } from '@preact/signals';
import type { Answer, Answers, QuestionId } from '../../domain/types.ts';
import { firmFactsOf } from '../../firm/facts.ts';
import { FIRM_KEY, isFirmNewer, putFirm, readFirm } from '../../firm/firmRecord.ts';
import { ruleSet } from '../../ruleset.ts';
import { onChangeElsewhere } from './changeElsewhere.ts';
import { browserStorage } from './storage.ts';

const storage = browserStorage();
const initial = readFirm(storage, ruleSet);

/** Does something about the firm lie here that only a newer version can read? */
export const isNewer = isFirmNewer(storage);
/** Was anything kept about the firm before this visit? */
export const isFirmKept = isNewer || initial !== undefined;
/** What is known of the firm. */
export const firm = signal<Answers>(initial ?? {});
/** False while only this visit knows it, because the device did not take it. */
let isSaved = true;

/** Keeps what is known of the firm, here and on the device. */
export function keepFirm(answers: Answers): void {
  if (answers === firm.peek()) return;
  firm.value = answers;
  isSaved = putFirm(storage, answers, ruleSet);
}

/** Another answer about the firm, for all its uses; "don't know" forgets it. */
export function keepFact(question: QuestionId, answer: Answer): void {
  keepFirm(firmFactsOf(ruleSet, { ...firm.peek(), [question]: answer }));
}

/** Takes over what another window has changed, if we can read it; what only this visit knows stays. */
function refresh(): void {
  if (isSaved && !isFirmNewer(storage)) firm.value = readFirm(storage, ruleSet) ?? {};
}

onChangeElsewhere((key) => (key === null || key === FIRM_KEY) && refresh());
// A page that the back button brings back has missed what happened meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && refresh());
