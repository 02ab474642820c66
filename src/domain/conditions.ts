import type { Condition, Leaf, QuestionId, Rule } from './types.ts';

/** Conditions directly inside a condition. */
function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [];
}

/** A condition and everything inside it, outermost first. Definitions and rules are not followed. */
export function flatten(condition: Condition): readonly Condition[] {
  return [condition, ...partsOf(condition).flatMap(flatten)];
}

/** True for a condition that asks a question directly. */
export function isLeaf(condition: Condition): condition is Leaf {
  return 'question' in condition;
}

/** Every condition that a rule is written with: when, exceptions, transitions, fulfilment. */
export function conditionsOf(rule: Rule): readonly Condition[] {
  const fulfilled = rule.kind === 'obligation' && rule.fulfilledWhen ? [rule.fulfilledWhen] : [];
  const special = [...rule.exceptions, ...rule.transitions].map((each) => each.when);
  return [rule.when, ...special, ...fulfilled];
}

/** The options that a leaf names; none for yes/no questions. */
export function optionsOf(leaf: Leaf): readonly string[] {
  if ('includes' in leaf) return [leaf.includes];
  if ('isOneOf' in leaf) return leaf.isOneOf;
  return typeof leaf.is === 'string' ? [leaf.is] : [];
}

/** Questions that a condition asks directly. */
export function questionsOf(condition: Condition): readonly QuestionId[] {
  return [
    ...new Set(
      flatten(condition)
        .filter(isLeaf)
        .map((leaf) => leaf.question),
    ),
  ];
}
