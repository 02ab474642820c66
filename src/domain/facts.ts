import { placesReading } from './evaluate.ts';
import type { Evaluation } from './kleene.ts';
import type { Answer, Answers, QuestionId, RuleSet } from './types.ts';

/** Answers together with the rule set that gives them meaning, and what has been worked out from them so far. */
export type Facts = {
  ruleSet: RuleSet;
  answers: Answers;
  /** What definitions and rules have come to, each at its place (`placeOf`). */
  known: (Evaluation | undefined)[];
};

/** Facts for one set of answers; make new ones whenever an answer changes. */
export function factsOf(ruleSet: RuleSet, answers: Answers): Facts {
  return { ruleSet, answers, known: [] };
}

/** The same facts with one more answer. What was settled stays so whatever is answered further, and is kept. */
export function withAnswer({ ruleSet, answers, known }: Facts, question: QuestionId, answer: Answer): Facts {
  const stillKnown = [...known];
  for (const place of placesReading(question, ruleSet))
    if (stillKnown[place]?.missing.length !== 0) stillKnown[place] = undefined;
  return { ruleSet, answers: { ...answers, [question]: answer }, known: stillKnown };
}
