import type { Answer } from './types.ts';

/** Do both say the same, in the same order, or nothing at all? */
export function isSameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b);
}
