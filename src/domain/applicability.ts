import type { Facts } from './facts.ts';
import type { Evaluation } from './kleene.ts';
import { NONE, union } from './kleene.ts';
import type { Exception, Rule } from './types.ts';

/** Says what a condition comes to. */
export type Evaluator = (facts: Facts) => Evaluation;
/** A rule with its conditions as functions, in the order of the rule. */
export type RuleReading = {
  rule: Rule;
  scope?: Evaluator;
  /** Its condition without the scope. */
  own: Evaluator;
  when: Evaluator;
  exceptions: readonly Evaluator[];
  transitions: readonly Evaluator[];
  fulfilled?: Evaluator;
};
/** `exception` takes the rule away; it `hangsOnException` where only an exception is undecided. */
export type Applicability = { applies: Evaluation; exception?: Exception; hangsOnException?: true };

/** Does a rule apply, exceptions included? */
export function applicability(reading: RuleReading, facts: Facts): Applicability {
  const { scope, when } = reading;
  const inScope = scope?.(facts);
  if (inScope && inScope.missing.length > 0) return { applies: inScope };
  const applies = inScope?.truth === 'unknown' ? withinUnknownScope(reading, facts) : when(facts);
  if (applies.truth === false || applies.missing.length > 0) return { applies };
  return withExceptions(reading, applies, facts);
}

function withExceptions(reading: RuleReading, applies: Evaluation, facts: Facts): Applicability {
  const excepted = reading.exceptions.map((each) => each(facts));
  const hit = excepted.findIndex((each) => each.truth === true);
  const exception = reading.rule.exceptions[hit];
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
      asks: isClosed(reading, facts) ? NONE : union(open.map((each) => each.asks)),
    },
  };
}

/** True where its own condition is unknown: nothing more is worth asking for this rule. */
export function isClosed({ own }: RuleReading, facts: Facts): boolean {
  return own(facts).truth === 'unknown';
}

/** A scope that is unknown does not close the branch: whether the law applies at all is one open point of its own. */
function withinUnknownScope({ own, when }: RuleReading, facts: Facts): Evaluation {
  return { ...when(facts), asks: own(facts).asks };
}
