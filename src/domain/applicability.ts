import type { Evaluator } from './evaluator.ts';
import type { Facts } from './facts.ts';
import type { Evaluation } from './kleene.ts';
import { isClosed, NONE, union } from './kleene.ts';
import type { Exception, Rule } from './types.ts';

/** A rule with its conditions as functions, in the order of the rule. */
export type RuleReading = {
  rule: Rule;
  scope?: Evaluator;
  when: Evaluator;
  exceptions: readonly Evaluator[];
  transitions: readonly Evaluator[];
  fulfilled?: Evaluator;
};
/** `exception` takes the rule away; it `hangsOnException` where only an exception is undecided. */
export type Applicability = { applies: Evaluation; exception?: Exception; hangsOnException?: true };

/** Does a rule apply, exceptions included? */
export function applicability({ rule, scope, when, exceptions }: RuleReading, facts: Facts): Applicability {
  const inScope = scope?.(facts);
  if (inScope && inScope.missing.length > 0) return { applies: inScope };
  const applies = when(facts);
  if (exceptions.length === 0 || applies.truth === false || applies.missing.length > 0) return { applies };
  const excepted = exceptions.map((each) => each(facts));
  const hit = excepted.findIndex((each) => each.truth === true);
  const exception = rule.exceptions[hit];
  if (exception) {
    const because = excepted[hit]?.because ?? [];
    return { applies: { truth: false, because, missing: NONE, asks: NONE }, exception };
  }
  const open = excepted.filter((each) => each.truth === 'unknown');
  if (open.length === 0) return { applies };
  const undecided = applies.truth === 'unknown' ? [applies, ...open] : open;
  return {
    ...(applies.truth === true && { hangsOnException: true as const }),
    applies: {
      truth: 'unknown',
      because: union(undecided.map((each) => each.because)),
      missing: union(open.map((each) => each.missing)),
      asks: isClosed(applies) ? NONE : union(open.map((each) => each.asks)),
    },
  };
}
