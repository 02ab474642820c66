import type { Answer } from './types.ts';
import { DENIED_MARK, UNKNOWN, UNSURE_MARK } from './types.ts';

/** An item of a list as it is answered. */
export type ListItem = { option: string; is: 'true' | 'unsure' | 'denied' };

/** The items of a list, without the sign that the rest is unknown. Nothing for other answers. */
export function itemsOf(answer: Answer | undefined): readonly ListItem[] {
  const items: readonly string[] = Array.isArray(answer) ? answer : [];
  return items.filter((each) => each !== UNKNOWN).map(itemOf);
}

/** True where the user does not know the list, or what of it is not named. */
export function isRestUnknown(answer: Answer | undefined): boolean {
  return answer === UNKNOWN || (Array.isArray(answer) && answer.includes(UNKNOWN));
}

function itemOf(item: string): ListItem {
  if (item.endsWith(UNSURE_MARK)) return { option: item.slice(0, -UNSURE_MARK.length), is: 'unsure' };
  if (item.endsWith(DENIED_MARK)) return { option: item.slice(0, -DENIED_MARK.length), is: 'denied' };
  return { option: item, is: 'true' };
}
