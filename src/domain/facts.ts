import type { Evaluation } from './kleene.ts';
import type { Answer, Answers, DefinitionId, QuestionId, RuleId, RuleSet } from './types.ts';

/** Answers together with the rule set that gives them meaning, and what has been worked out from them so far. */
export type Facts = {
  ruleSet: RuleSet;
  answers: Answers;
  definitions: Map<DefinitionId, Evaluation>;
  rules: Map<RuleId, Evaluation>;
  /** By rule and exception: `rule/exception`. */
  excepted: Map<string, Evaluation>;
};

/** Facts for one set of answers; make new ones whenever an answer changes. */
export function factsOf(ruleSet: RuleSet, answers: Answers): Facts {
  return { ruleSet, answers, definitions: new Map(), rules: new Map(), excepted: new Map() };
}

/** The same facts with one more answer. What was settled stays so whatever is answered further, and is kept. */
export function withAnswer(facts: Facts, question: QuestionId, answer: Answer): Facts {
  return {
    ruleSet: facts.ruleSet,
    answers: { ...facts.answers, [question]: answer },
    definitions: settled(facts.definitions),
    rules: settled(facts.rules),
    excepted: settled(facts.excepted),
  };
}

function settled(known: ReadonlyMap<string, Evaluation>): Map<string, Evaluation> {
  const kept = new Map<string, Evaluation>();
  for (const [id, result] of known) if (result.missing.length === 0) kept.set(id, result);
  return kept;
}
