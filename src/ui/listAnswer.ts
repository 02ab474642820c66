import type { Answer, Question } from '../domain/types.ts';
import { UNKNOWN, UNSURE_MARK } from '../domain/types.ts';

export type ListQuestion = Extract<Question, { type: 'multiple-choice' }>;
export const ITEM_STATES = ['yes', 'no', 'unsure'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

const bare = (item: string) => (item.endsWith(UNSURE_MARK) ? item.slice(0, -UNSURE_MARK.length) : item);

/** Adds or removes an item; the certain and the unsure form of one item replace each other. */
export function withItem(
  chosen: readonly string[],
  item: string,
  on: boolean,
  exclusive: string | undefined,
): Answer | undefined {
  const rest = chosen.filter((each) => bare(each) !== bare(item) && each !== exclusive);
  const next = on ? [...rest, item] : rest;
  return next.length > 0 ? next : undefined;
}

/** An answer that stands alone: "none of these" or "don't know". */
export function standalone(option: string, on: boolean): Answer | undefined {
  if (!on) return undefined;
  return option === UNKNOWN ? UNKNOWN : [option];
}

/** How one item stands in an answer. */
export function stateOf(item: string, answer: Answer | undefined): ItemState {
  if (answer === UNKNOWN) return 'unsure';
  const chosen = Array.isArray(answer) ? answer : [];
  if (chosen.includes(item)) return 'yes';
  return chosen.includes(item + UNSURE_MARK) ? 'unsure' : 'no';
}

/** Is it "don't know", at most with some of the likely items settled: is the user unsure about all others? */
export function isDontKnow(
  question: ListQuestion,
  likely: readonly string[],
  answer: Answer | undefined,
): boolean {
  if (answer === UNKNOWN) return true;
  const others = othersOf(question, likely);
  return likely.length > 0 && others.length > 1 && others.every((each) => stateOf(each, answer) === 'unsure');
}

/** "Don't know" with one of the likely items settled, or open again; about all others the user stays unsure. */
export function withState(
  question: ListQuestion,
  likely: readonly string[],
  answer: Answer | undefined,
  change: { item: string; state: ItemState },
): Answer {
  const stateNow = (each: string) => (each === change.item ? change.state : stateOf(each, answer));
  if (likely.every((each) => stateNow(each) === 'unsure')) return UNKNOWN;
  const settled = likely.filter((each) => stateNow(each) === 'yes');
  const unsure = [...likely.filter((each) => stateNow(each) === 'unsure'), ...othersOf(question, likely)];
  return [...settled, ...unsure.map((each) => each + UNSURE_MARK)];
}

function othersOf({ options, exclusive }: ListQuestion, likely: readonly string[]): string[] {
  return options.filter((each) => each !== exclusive && !likely.includes(each));
}
