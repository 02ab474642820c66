import type { Facts } from './facts.ts';
import type { Evaluation } from './kleene.ts';
import { combine, negate } from './kleene.ts';

/** Says what a condition comes to. */
export type Evaluator = (facts: Facts) => Evaluation;

/** All of these, or one of them where that is `decisive`. */
export function joined(parts: readonly Evaluator[], decisive: boolean): Evaluator {
  return (facts) => combine(parts, decisive, facts);
}

/** The opposite. */
export function negated(inner: Evaluator): Evaluator {
  return (facts) => negate(inner(facts));
}
