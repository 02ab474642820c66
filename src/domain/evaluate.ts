import { evaluateExcepted, evaluateRule } from './rule.ts';
import type { Answer, Answers, Condition, DefinitionId, Leaf, QuestionId, RuleId, RuleSet } from './types.ts';
import { UNKNOWN, UNSURE_MARK } from './types.ts';

export type Truth = boolean | 'unknown';

/**
 * What a condition comes to on the answers so far.
 * `because`: the answers that decide it (or, while unknown, the "don't know" answers that keep it open).
 * `missing`: the questions not answered yet that could still decide it; empty once settled.
 */
export type Evaluation = {
  truth: Truth;
  because: readonly QuestionId[];
  missing: readonly QuestionId[];
};

/** Answers together with the rule set that gives them meaning, and what has been worked out from them so far. */
export type Facts = {
  ruleSet: RuleSet;
  answers: Answers;
  definitions: Map<DefinitionId, Evaluation>;
  rules: Map<RuleId, Evaluation>;
  /** By rule and exception: `rule/exception`. */
  excepted: Map<string, Evaluation>;
};

type Evaluator = (facts: Facts) => Evaluation;

const NONE: readonly QuestionId[] = [];
/** Conditions are read once and kept as functions: reading them anew takes twice the time (docs/benchmarks.md). */
const evaluators = new WeakMap<Condition, Evaluator>();

/** Facts for one set of answers; make new ones whenever an answer changes. */
export function factsOf(ruleSet: RuleSet, answers: Answers): Facts {
  return { ruleSet, answers, definitions: new Map(), rules: new Map(), excepted: new Map() };
}

/**
 * Evaluates a condition in strong Kleene logic (S. C. Kleene, Introduction to Metamathematics, 1952, § 64):
 * `all` is false as soon as one part is false, otherwise unknown if one part is; `any` is its dual.
 */
export function evaluate(condition: Condition, facts: Facts): Evaluation {
  const known = evaluators.get(condition);
  if (known) return known(facts);
  const evaluator = evaluatorOf(condition);
  evaluators.set(condition, evaluator);
  return evaluator(facts);
}

function evaluatorOf(condition: Condition): Evaluator {
  if ('all' in condition) return combined(condition.all.map(evaluatorOf), false);
  if ('any' in condition) return combined(condition.any.map(evaluatorOf), true);
  if ('not' in condition) {
    const inner = evaluatorOf(condition.not);
    return (facts) => negate(inner(facts));
  }
  if ('definition' in condition) return (facts) => evaluateDefinition(condition.definition, facts);
  if ('exceptedBy' in condition) return (facts) => evaluateExcepted(condition, facts);
  if ('rule' in condition) return (facts) => evaluateRule(condition.rule, facts);
  return leafEvaluator(condition);
}

/** Joins lists of questions, each question once. */
export function union(lists: readonly (readonly QuestionId[])[]): readonly QuestionId[] {
  let joined = NONE;
  for (const list of lists) {
    if (joined.length === 0) joined = list;
    else if (list.some((id) => !joined.includes(id))) joined = [...new Set([...joined, ...list])];
  }
  return joined;
}

/**
 * One part that equals `decisive` decides the whole; without it, one open part keeps the whole open.
 * The parts of `all` are asked in the order written: a later one only once the earlier ones are answered.
 */
function combined(parts: readonly Evaluator[], decisive: boolean): Evaluator {
  return (facts) => {
    const open: Evaluation[] = [];
    const because: (readonly QuestionId[])[] = [];
    for (const part of parts) {
      const result = part(facts);
      if (result.truth === decisive) return result;
      if (result.truth === 'unknown') open.push(result);
      else because.push(result.because);
    }
    if (open.length === 0) return { truth: !decisive, because: union(because), missing: NONE };
    const asking = open.filter((part) => part.missing.length > 0);
    return {
      truth: 'unknown',
      because: union(open.map((part) => part.because)),
      missing: union((decisive ? asking : asking.slice(0, 1)).map((part) => part.missing)),
    };
  };
}

function negate(result: Evaluation): Evaluation {
  return result.truth === 'unknown' ? result : { ...result, truth: !result.truth };
}

function evaluateDefinition(id: DefinitionId, facts: Facts): Evaluation {
  const known = facts.definitions.get(id);
  if (known) return known;
  const definition = facts.ruleSet.definitions[id];
  if (!definition) throw new Error(`unknown definition ${id}`);
  const result = evaluate(definition.means, facts);
  facts.definitions.set(id, result);
  return result;
}

function leafEvaluator(leaf: Leaf): Evaluator {
  const asked = [leaf.question];
  const unanswered: Evaluation = { truth: 'unknown', because: NONE, missing: asked };
  const results = {
    true: { truth: true, because: asked, missing: NONE },
    false: { truth: false, because: asked, missing: NONE },
    unknown: { truth: 'unknown', because: asked, missing: NONE },
  } as const;
  return ({ answers }) => {
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
