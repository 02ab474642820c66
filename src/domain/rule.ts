import type { RuleReading } from './applicability.ts';
import { applicability } from './applicability.ts';
import type { Facts } from './facts.ts';
import { readRule } from './evaluate.ts';
import type { Evaluation } from './kleene.ts';
import { isClosed, NONE, union } from './kleene.ts';
import type { Exception, QuestionId, Rule, Transition } from './types.ts';

/**
 * How one rule stands on the answers so far. `missing` lists what could still make a difference to it, `asks` what of
 * that is worth asking.
 */
export type Standing = {
  rule: Rule;
  applies: Evaluation;
  /** The exception that switches the rule off. */
  exception?: Exception;
  /** The rule would hold; only whether an exception takes it away is unknown. */
  hangsOnException?: true;
  /** The transition that postpones its start. */
  transition?: Transition;
  fulfilled?: Evaluation;
  missing: readonly QuestionId[];
  asks: readonly QuestionId[];
};

/**
 * Evaluates a rule step by step: does it apply, does an exception take it away, is its start postponed,
 * is it fulfilled. A later step is asked about only when the earlier ones leave it relevant.
 */
export function standingOf(rule: Rule, facts: Facts): Standing {
  return standingBy(readRule(rule, facts.ruleSet), facts);
}

/** The same for a rule that is read already. */
export function standingBy(reading: RuleReading, facts: Facts): Standing {
  const { rule } = reading;
  const { applies, exception, hangsOnException } = applicability(reading, facts);
  if (applies.truth === false || applies.missing.length > 0) {
    const { missing, asks } = applies;
    return exception ? { rule, applies, exception, missing, asks } : { rule, applies, missing, asks };
  }
  if (!hangsOnException && !reading.fulfilled && reading.transitions.length === 0)
    return { rule, applies, missing: NONE, asks: NONE };
  const postponed = reading.transitions.map((each) => each(facts));
  const transition = rule.transitions[postponed.findIndex((each) => each.truth === true)];
  const fulfilled = reading.fulfilled?.(facts);
  const open = [...(transition ? [] : postponed), ...(fulfilled ? [fulfilled] : [])];
  return {
    rule,
    applies,
    ...(hangsOnException && { hangsOnException }),
    ...(transition && { transition }),
    ...(fulfilled && { fulfilled }),
    missing: union(open.map((each) => each.missing)),
    asks: isClosed(applies) && !hangsOnException ? NONE : union(open.map((each) => each.asks)),
  };
}
