import type { Evaluation, Truth } from './kleene.ts';
import { NONE } from './kleene.ts';
import type { Answer, Answers, Leaf } from './types.ts';
import { UNKNOWN, UNSURE_MARK } from './types.ts';

/** Reads a condition on one question. The result says what it comes to on given answers. */
export function leafEvaluator(leaf: Leaf): (answers: Answers) => Evaluation {
  const asked = [leaf.question];
  const unanswered: Evaluation = { truth: 'unknown', because: NONE, missing: asked };
  const results = {
    true: { truth: true, because: asked, missing: NONE },
    false: { truth: false, because: asked, missing: NONE },
    unknown: { truth: 'unknown', because: asked, missing: NONE },
  } as const;
  return (answers) => {
    const answer = answers[leaf.question];
    return answer === undefined ? unanswered : results[`${matches(leaf, answer)}`];
  };
}

function matches(leaf: Leaf, answer: Answer): Truth {
  if (answer === UNKNOWN) return 'unknown';
  if ('is' in leaf) return answer === leaf.is;
  if ('isOneOf' in leaf) return typeof answer === 'string' && leaf.isOneOf.includes(answer);
  const chosen = Array.isArray(answer) ? answer : [];
  if (chosen.includes(leaf.includes)) return true;
  return chosen.includes(leaf.includes + UNSURE_MARK) ? 'unknown' : false;
}
