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

/** Is it "don't know", at most with the likely items settled? */
export function isDontKnow(answer: Answer | undefined): boolean {
  return answer === UNKNOWN || (Array.isArray(answer) && answer.includes(UNKNOWN));
}

/** "Don't know" with one of the likely items settled, or open again; all others stay unknown. */
export function withState(
  likely: readonly string[],
  answer: Answer | undefined,
  change: { item: string; state: ItemState },
): Answer {
  const of = (state: ItemState) =>
    likely.filter((each) => (each === change.item ? change.state : stateOf(each, answer)) === state);
  if (of('unsure').length === likely.length) return UNKNOWN;
  return [...of('yes'), ...of('unsure').map((each) => each + UNSURE_MARK), UNKNOWN];
}
