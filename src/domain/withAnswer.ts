import { placesReading } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { Answer, QuestionId } from './types.ts';

/** The same facts with one more answer. What was settled stays so whatever is answered further, and is kept. */
export function withAnswer({ ruleSet, answers, known }: Facts, question: QuestionId, answer: Answer): Facts {
  const stillKnown = [...known];
  for (const place of placesReading(question, ruleSet))
    if (stillKnown[place]?.missing.length !== 0) stillKnown[place] = undefined;
  return { ruleSet, answers: { ...answers, [question]: answer }, known: stillKnown };
}
