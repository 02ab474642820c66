import { factsOf } from './facts.ts';
import { firstMissing, orderOf } from './nextQuestion.ts';
import { Progress } from './progress.ts';
import type { Standing } from './rule.ts';
import { tableOf } from './ruleTable.ts';
import { isEnded } from './time.ts';
import type { Answer, Answers, IsoDate, QuestionId } from './types.ts';
import type { RuleSet } from './ruleSet.ts';
import { PASSED, UNKNOWN } from './types.ts';
import { useCaseOf } from './useCaseOf.ts';
import { withAnswer } from './withAnswer.ts';

/** `origin`: given for this use, known of the firm, or following from the typical use. */
export type Step = { question: QuestionId; answer: Answer; origin: 'given' | 'firm' | 'use-case' };

/** The way through the questionnaire that a set of answers takes. */
export type Journey = {
  path: readonly Step[];
  /** The first question that an open rule still needs; none left means complete. */
  next?: QuestionId;
  /** The answers that count: those on the path. Stale ones are left out. */
  answers: Answers;
  standings: readonly Standing[];
  /** Questions that had their turn but were not asked, because they lie behind a "don't know". */
  passed: readonly QuestionId[];
};

/** Where answers come from: `has` says whether a question can be answered, `take` gives the answer. */
export type AnswerSource = {
  has(question: QuestionId): boolean;
  take(question: QuestionId): Omit<Step, 'question'>;
};

/**
 * The way that a set of answers takes. The typical use pre-fills what follows from it; what is known of the `firm` is
 * not asked again. `before` is the way of the same answers without the one to its next question: then only what comes
 * after it is worked out.
 */
export function replay(
  ruleSet: RuleSet,
  answers: Answers,
  asOf: IsoDate,
  { before, firm = {} }: { before?: Journey | undefined; firm?: Answers } = {},
): Journey {
  const given = { ...useCaseOf(ruleSet, answers)?.answers, ...firm, ...answers };
  const source: AnswerSource = {
    has: (id) => given[id] !== undefined,
    take: (id) => ({
      answer: given[id] ?? UNKNOWN,
      origin: answers[id] !== undefined ? 'given' : firm[id] !== undefined ? 'firm' : 'use-case',
    }),
  };
  return before && isContinued(before, ruleSet)
    ? goOn(before, ruleSet, source)
    : travel(ruleSet, asOf, source);
}

/**
 * Finds the way through the questionnaire: start with no answers, take the first question (in questionnaire
 * order) that the open rules miss and that has an answer, apply it, repeat. A question that has its turn but lies behind
 * a "don't know" is passed as unknown. Back, progress, pruning and completeness all follow from this one function.
 */
function travel(ruleSet: RuleSet, asOf: IsoDate, source: AnswerSource): Journey {
  const standings = tableOf(ruleSet).first.filter(({ rule }) => !isEnded(rule, asOf));
  return goOn({ path: [], answers: {}, standings, passed: [] }, ruleSet, source);
}

/**
 * An answer to the next question leaves the way up to it as it is if that question comes after all others on the way:
 * each of those would still have its turn first. The typical use changes what is pre-filled.
 */
function isContinued({ path, next }: Journey, ruleSet: RuleSet): boolean {
  if (next === undefined || next === ruleSet.catalogue) return false;
  const order = orderOf(ruleSet);
  const place = order.get(next) ?? 0;
  return path.every((step) => (order.get(step.question) ?? Infinity) < place);
}

/** Goes on from where a way has come to. */
export function goOn(from: Omit<Journey, 'next'>, ruleSet: RuleSet, source: AnswerSource): Journey {
  const [path, passed] = [[...from.path], [...from.passed]];
  let facts = passed.reduce((all, id) => withAnswer(all, id, PASSED), factsOf(ruleSet, from.answers));
  const progress = new Progress(from.standings, facts);
  const learn = (question: QuestionId, answer: Answer) => {
    facts = withAnswer(facts, question, answer);
    progress.learn(question, facts);
  };
  for (;;) {
    const next = firstMissing(progress, facts, () => true);
    if (next !== undefined && next !== ruleSet.catalogue && !progress.isAsked(next)) {
      passed.push(next);
      learn(next, PASSED);
      continue;
    }
    const question = next && source.has(next) ? next : firstMissing(progress, facts, source.has);
    if (question === undefined) {
      const answers = Object.fromEntries(path.map((step) => [step.question, step.answer]));
      return { path, ...(next !== undefined && { next }), answers, standings: progress.all(), passed };
    }
    const taken = source.take(question);
    path.push({ question, ...taken });
    learn(question, taken.answer);
  }
}
