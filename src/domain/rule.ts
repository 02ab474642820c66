import type { Evaluation, Facts } from './evaluate.ts';
import { evaluate, union } from './evaluate.ts';
import type { Condition, Exception, QuestionId, Rule, RuleId, Transition } from './types.ts';

/** How one rule stands on the answers so far. `missing` lists what must still be asked for this rule. */
export type Standing = {
  rule: Rule;
  applies: Evaluation;
  /** The exception that switches the rule off. */
  exception?: Exception;
  /** The transition that postpones its start. */
  transition?: Transition;
  fulfilled?: Evaluation;
  missing: readonly QuestionId[];
};

/** Truth of a rule, exceptions included, for conditions that refer to it. Throws on an unknown id. */
export function evaluateRule(id: RuleId, facts: Facts): Evaluation {
  const known = facts.rules.get(id);
  if (known) return known;
  const { applies } = applicability(ruleOf(id, facts), facts);
  facts.rules.set(id, applies);
  return applies;
}

/** Truth of "the rule would hold, but this exception, and no other, takes it away". */
export function evaluateExcepted(ref: { rule: RuleId; exceptedBy: string }, facts: Facts): Evaluation {
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

/**
 * Evaluates a rule step by step: does it apply, does an exception take it away, is its start postponed,
 * is it fulfilled. A later step is asked about only when the earlier ones leave it relevant.
 */
export function standingOf(rule: Rule, facts: Facts): Standing {
  const { applies, exception } = applicability(rule, facts);
  const base: Standing = { rule, applies, missing: applies.missing, ...(exception && { exception }) };
  if (applies.truth === false || applies.missing.length > 0) return base;
  const postponed = rule.transitions.map((each) => evaluate(each.when, facts));
  const transition = rule.transitions[postponed.findIndex((each) => each.truth === true)];
  const condition = rule.kind === 'obligation' ? rule.fulfilledWhen : undefined;
  const fulfilled = condition && evaluate(condition, facts);
  const open = transition ? [] : postponed.map((each) => each.missing);
  return {
    ...base,
    ...(transition && { transition }),
    ...(fulfilled && { fulfilled }),
    missing: union([...open, fulfilled?.missing ?? []]),
  };
}

function applicability(rule: Rule, facts: Facts): { applies: Evaluation; exception?: Exception } {
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
    applies: {
      truth: 'unknown',
      because: union(undecided.map((each) => each.because)),
      missing: union(open.map((each) => each.missing)),
    },
  };
}
