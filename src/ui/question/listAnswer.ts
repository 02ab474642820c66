import { itemsOf } from '../../domain/listItems.ts';
import type { Answer, Question } from '../../domain/types.ts';
import { DENIED_MARK, UNKNOWN, UNSURE_MARK } from '../../domain/types.ts';

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

/** How one item stands in "don't know": confirmed, denied, or among the rest. */
export function stateOf(item: string, answer: Answer | undefined): ItemState {
  const found = itemsOf(answer).find(({ option }) => option === item);
  return found?.is === 'true' ? 'yes' : found?.is === 'denied' ? 'no' : 'unsure';
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
  return [...of('yes'), ...of('no').map((each) => each + DENIED_MARK), UNKNOWN];
}
