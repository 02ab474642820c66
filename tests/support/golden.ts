import { factsOf } from '../../src/domain/facts.ts';
import { standingOf } from '../../src/domain/rule.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import type { GoldenCase } from './ruleFiles.ts';

type Outcome = Pick<GoldenCase, 'applies' | 'exception' | 'fulfilled' | 'appliesFrom'>;

/** What a golden case says about its rule. */
export function statedOutcome({ applies, exception, fulfilled, appliesFrom }: GoldenCase): Outcome {
  return {
    applies,
    ...(exception !== undefined && { exception }),
    ...(fulfilled !== undefined && { fulfilled }),
    ...(appliesFrom !== undefined && { appliesFrom }),
  };
}

/** What a rule set makes of a golden case, as far as the case says something about it. */
export function actualOutcome(golden: GoldenCase, ruleSet: RuleSet): Partial<Outcome> {
  const rule = ruleSet.rules[golden.rule];
  if (!rule) return {};
  const { applies, exception, transition, fulfilled } = standingOf(rule, factsOf(ruleSet, golden.answers));
  return {
    applies: applies.truth,
    ...(exception && { exception: exception.id }),
    ...(golden.fulfilled !== undefined && fulfilled && { fulfilled: fulfilled.truth }),
    ...(golden.appliesFrom !== undefined && { appliesFrom: transition?.appliesFrom ?? rule.appliesFrom }),
  };
}
