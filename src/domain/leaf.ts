import type { Evaluation, Truth } from './kleene.ts';
import { NONE } from './kleene.ts';
import type { Answer, Answers, Leaf, QuestionId } from './types.ts';
import { DENIED_MARK, PASSED, UNKNOWN, UNSURE_MARK } from './types.ts';

type LeafEvaluator = (given: { answers: Answers }) => Evaluation;

/** What a condition on a question can come to: shared by all of them, for a processor is fastest with little data. */
const outcomes = new Map<QuestionId, ReturnType<typeof outcomesOf>>();
/** Conditions that say the same are read once, whichever rule they stand in. */
const evaluators = new Map<string, LeafEvaluator>();

const passed: Evaluation = { truth: 'unknown', because: NONE, missing: NONE, asks: NONE };

/** Reads a condition on one question. The result says what it comes to on given answers. */
export function leafEvaluator(leaf: Leaf): LeafEvaluator {
  const { question, ...rest } = leaf;
  const name = JSON.stringify([question, rest]);
  const evaluator = evaluators.get(name) ?? readLeaf(leaf);
  evaluators.set(name, evaluator);
  return evaluator;
}

function readLeaf(leaf: Leaf): LeafEvaluator {
  const { question } = leaf;
  const results = outcomes.get(question) ?? outcomesOf(question);
  outcomes.set(question, results);
  return ({ answers }) => {
    const answer = answers[question];
    if (answer === undefined) return results.unanswered;
    if (answer === PASSED) return passed;
    const truth = matches(leaf, answer);
    if (truth === 'unknown') return isUnsure(leaf, answer) ? results.unsure : results.unknown;
    return truth ? results.true : results.false;
  };
}

function outcomesOf(question: QuestionId) {
  const asked = [question];
  return {
    unanswered: { truth: 'unknown', because: NONE, missing: asked, asks: asked },
    true: { truth: true, because: asked, missing: NONE, asks: NONE },
    false: { truth: false, because: asked, missing: NONE, asks: NONE },
    unknown: { truth: 'unknown', because: asked, missing: NONE, asks: NONE },
    unsure: { truth: 'unknown', because: asked, missing: NONE, asks: NONE, isAssumed: true },
  } as const;
}

function matches(leaf: Leaf, answer: Answer): Truth {
  if (answer === UNKNOWN) return 'unknown';
  if ('is' in leaf) return answer === leaf.is;
  if ('isOneOf' in leaf) return typeof answer === 'string' && leaf.isOneOf.includes(answer);
  const chosen = Array.isArray(answer) ? answer : [];
  if (chosen.includes(leaf.includes)) return true;
  if (chosen.includes(leaf.includes + UNSURE_MARK)) return 'unknown';
  return chosen.includes(UNKNOWN) && !chosen.includes(leaf.includes + DENIED_MARK) ? 'unknown' : false;
}

/** About this very item: then what would follow from it is still asked. */
function isUnsure(leaf: Leaf, answer: Answer): boolean {
  return 'includes' in leaf && Array.isArray(answer) && answer.includes(leaf.includes + UNSURE_MARK);
}
