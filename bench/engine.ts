import { assess } from '../src/domain/assess.ts';
import { factsOf } from '../src/domain/facts.ts';
import { replay } from '../src/domain/journey.ts';
import { standingOf } from '../src/domain/rule.ts';
import type { Answers } from '../src/domain/types.ts';
import { ruleSet } from '../src/ruleset.ts';
import { complete } from './answers.ts';
import { medianOf } from './measure.ts';

const AS_OF = '2026-11-29';

/** Each rule once on the final answers: the least that any assessment has to do. */
function everyRuleOnce(answers: Answers): void {
  const facts = factsOf(ruleSet, answers);
  for (const rule of Object.values(ruleSet.rules)) standingOf(rule, facts);
}

/** Medians in milliseconds, taken in turn within one run. */
export function benchEngine(): Promise<Record<string, number>> {
  return medianOf({
    'every rule once': () => everyRuleOnce(complete),
    replay: () => replay(ruleSet, complete, AS_OF),
    assess: () => assess(ruleSet, complete, AS_OF),
  });
}
