import type { Evaluation } from './kleene.ts';
import { combine, negate, union } from './kleene.ts';
import { leafEvaluator } from './leaf.ts';
import type { Facts } from './facts.ts';
import type { Condition, DefinitionId, Exception, Rule, RuleId } from './types.ts';

type Evaluator = (facts: Facts) => Evaluation;

/** Conditions are read once and kept as functions: reading them anew takes twice the time (`npm run bench`). */
const evaluators = new WeakMap<Condition, Evaluator>();

/** Evaluates a condition in strong Kleene logic. Throws on a definition or rule that does not exist. */
export function evaluate(condition: Condition, facts: Facts): Evaluation {
  const known = evaluators.get(condition);
  if (known) return known(facts);
  const evaluator = evaluatorOf(condition);
  evaluators.set(condition, evaluator);
  return evaluator(facts);
}

function evaluatorOf(condition: Condition): Evaluator {
  if ('all' in condition) {
    const parts = condition.all.map(evaluatorOf);
    return (facts) => combine(parts, false, facts);
  }
  if ('any' in condition) {
    const parts = condition.any.map(evaluatorOf);
    return (facts) => combine(parts, true, facts);
  }
  if ('not' in condition) {
    const inner = evaluatorOf(condition.not);
    return (facts) => negate(inner(facts));
  }
  if ('definition' in condition) return (facts) => evaluateDefinition(condition.definition, facts);
  if ('exceptedBy' in condition) return (facts) => evaluateExcepted(condition, facts);
  if ('rule' in condition) return (facts) => evaluateRule(condition.rule, facts);
  const leaf = leafEvaluator(condition);
  return (facts) => leaf(facts.answers);
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

/** Truth of a rule, exceptions included, for conditions that refer to it. Throws on an unknown id. */
function evaluateRule(id: RuleId, facts: Facts): Evaluation {
  const known = facts.rules.get(id);
  if (known) return known;
  const { applies } = applicability(ruleOf(id, facts), facts);
  facts.rules.set(id, applies);
  return applies;
}

/** Truth of "the rule would hold, but this exception, and no other, takes it away". */
function evaluateExcepted(ref: { rule: RuleId; exceptedBy: string }, facts: Facts): Evaluation {
  const key = `${ref.rule}/${ref.exceptedBy}`;
  const known = facts.excepted.get(key);
  if (known) return known;
  const result = evaluate(exceptedOnlyBy(ruleOf(ref.rule, facts), ref.exceptedBy), facts);
  facts.excepted.set(key, result);
  return result;
}

const exceptedConditions = new WeakMap<Rule, Map<string, Condition>>();

/** Made once for each rule and exception, so that it is also read only once. */
function exceptedOnlyBy(rule: Rule, exceptedBy: string): Condition {
  const own = exceptedConditions.get(rule) ?? new Map<string, Condition>();
  exceptedConditions.set(rule, own);
  const others = rule.exceptions.filter((each) => each.id !== exceptedBy);
  const exception = rule.exceptions.filter((each) => each.id === exceptedBy);
  const condition = own.get(exceptedBy) ?? {
    all: [rule.when, ...others.map((each) => ({ not: each.when })), ...exception.map((each) => each.when)],
  };
  own.set(exceptedBy, condition);
  return condition;
}

function ruleOf(id: RuleId, facts: Facts): Rule {
  const rule = facts.ruleSet.rules[id];
  if (!rule) throw new Error(`unknown rule ${id}`);
  return rule;
}

/** `exception` takes the rule away; it `hangsOnException` where only an exception is undecided. */
export type Applicability = { applies: Evaluation; exception?: Exception; hangsOnException?: true };

/** Does a rule apply, exceptions included? */
export function applicability(rule: Rule, facts: Facts): Applicability {
  const scope = rule.scope && evaluate(rule.scope, facts);
  if (scope && scope.missing.length > 0) return { applies: scope };
  const applies = evaluate(rule.when, facts);
  if (applies.truth === false || applies.missing.length > 0) return { applies };
  const excepted = rule.exceptions.map((each) => evaluate(each.when, facts));
  const hit = excepted.findIndex((each) => each.truth === true);
  const exception = rule.exceptions[hit];
  if (exception) {
    return { applies: { truth: false, because: excepted[hit]?.because ?? [], missing: [] }, exception };
  }
  const open = excepted.filter((each) => each.truth === 'unknown');
  if (open.length === 0) return { applies };
  const undecided = applies.truth === 'unknown' ? [applies, ...open] : open;
  return {
    ...(applies.truth === true && { hangsOnException: true as const }),
    applies: {
      truth: 'unknown',
      because: union(undecided.map((each) => each.because)),
      missing: union(open.map((each) => each.missing)),
    },
  };
}
