import type { RuleId } from '../domain/types.ts';

/** The duties that are ticked off, once this one is, or no longer. */
export function ticked(done: readonly RuleId[], rule: RuleId, isDone: boolean): RuleId[] {
  const others = done.filter((each) => each !== rule);
  return isDone ? [...others, rule] : others;
}
