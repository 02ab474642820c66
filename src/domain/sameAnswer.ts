import type { Answer } from './types.ts';

/** Do both say the same, in the same order, or nothing at all? */
export function isSameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
