import type { Evaluation } from './kleene.ts';
import type { Answers } from './types.ts';
import type { RuleSet } from './ruleSet.ts';

/** Answers together with the rule set that gives them meaning, and what has been worked out from them so far. */
export type Facts = {
  ruleSet: RuleSet;
  answers: Answers;
  /** What definitions and rules have come to, each at its place (`factPlace`). */
  known: (Evaluation | undefined)[];
};

/** Facts for one set of answers; make new ones whenever an answer changes. */
export function factsOf(ruleSet: RuleSet, answers: Answers): Facts {
  return { ruleSet, answers, known: [] };
}
