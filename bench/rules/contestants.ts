import { applicability } from '../../src/domain/applicability.ts';
import { readRule } from '../../src/domain/evaluate.ts';
import { factsOf } from '../../src/domain/facts.ts';
import type { Answers, RuleId } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';
import { jsonLogicEngine } from './jsonLogicEngine.ts';
import { jsonRulesEngine } from './jsonRulesEngine.ts';

/** Says which rules hold on complete answers, in the order of the rule set. */
export type FiredRules = (answers: Answers) => readonly RuleId[] | Promise<readonly RuleId[]>;

/** Every engine reads the rules once, beforehand. Ours comes first. */
export const CONTESTANTS = {
  'our engine': ownEngine,
  'json-logic-js': jsonLogicEngine,
  'json-rules-engine': jsonRulesEngine,
} as const satisfies Readonly<Record<string, (ruleSet: RuleSet) => FiredRules>>;

/** Our own also says what each result rests on and what is still to be asked. */
function ownEngine(ruleSet: RuleSet): FiredRules {
  const readings = Object.values(ruleSet.rules).map((rule) => readRule(rule, ruleSet));
  return (answers) => {
    const facts = factsOf(ruleSet, answers);
    return readings
      .filter((each) => applicability(each, facts).applies.truth === true)
      .map(({ rule }) => rule.id);
  };
}
