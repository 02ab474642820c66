import type { Condition, Rule } from '../../../src/domain/types.ts';
import type { RuleSet } from '../../../src/domain/ruleSet.ts';
import { application, join, not, standing } from './connectives.ts';
import type { Reference } from './outlook.ts';
import { isOpaque, isReference, meaningOf, nameOf, ruleWith } from './outlook.ts';
import type { Residual } from './residual.ts';
import { opaque, open } from './residual.ts';

/** How conditions are turned into residuals, and which references were seen from outside so far. */
export type Translation = {
  ruleSet: RuleSet;
  /** References that read more questions than this are seen from outside, where that is allowed. */
  few: number;
  /** Names of references that are never put together with others. */
  apart: ReadonlySet<string>;
  /** By name; those that stand side by side in one `any` are seen as one. */
  outside: Map<string, readonly Reference[]>;
  known: Map<string, Residual>;
};

/** A translation that has seen nothing yet. */
export function translation(ruleSet: RuleSet, few: number, apart: ReadonlySet<string>): Translation {
  return { ruleSet, few, apart, outside: new Map(), known: new Map() };
}

/** A rule before any answer. */
export function ruleResidual(rule: Rule, to: Translation): Residual {
  const fulfilled = rule.kind === 'obligation' ? rule.fulfilledWhen : undefined;
  const later = rule.transitions.map((each) => residualOf(each.when, to));
  return standing(appliesResidual(rule, to), later, fulfilled && residualOf(fulfilled, to));
}

/** A condition before any answer. */
export function residualOf(given: Condition, to: Translation): Residual {
  const each = (part: Condition) => residualOf(part, to);
  if ('all' in given) return join(given.all.map(each), false);
  if ('any' in given) return anyOf(alternativesOf(given, to), to);
  if ('not' in given) return not(each(given.not));
  if (!isReference(given)) return open(given);
  return isOutside(given, to) ? fromOutside([given], to) : inside(given, to);
}

/** A reference by what it means, even if it is seen from outside elsewhere. */
export function inside(ref: Reference, to: Translation): Residual {
  const name = nameOf(ref);
  const result = to.known.get(name) ?? meaning(ref, to);
  to.known.set(name, result);
  return result;
}

function meaning(ref: Reference, to: Translation): Residual {
  if ('definition' in ref) return residualOf(meaningOf(ref.definition, to.ruleSet), to);
  const rule = ruleWith(ref.rule, to.ruleSet);
  return 'exceptedBy' in ref
    ? residualOf(exceptedOnlyBy(rule, ref.exceptedBy), to)
    : appliesResidual(rule, to);
}

function appliesResidual({ scope, when, exceptions }: Rule, to: Translation): Residual {
  const each = (condition: Condition) => residualOf(condition, to);
  return application(
    scope && each(scope),
    each(when),
    exceptions.map((exception) => each(exception.when)),
  );
}

function isOutside(ref: Reference, { ruleSet, few }: Translation): boolean {
  return isOpaque(ref, ruleSet, few);
}

function fromOutside(refs: readonly Reference[], { outside }: Translation): Residual {
  const name = [...new Set(refs.map(nameOf))].sort().join(' | ');
  outside.set(name, refs);
  return opaque(name);
}

function anyOf(parts: readonly Condition[], to: Translation): Residual {
  const isTogether = (ref: Reference) => isOutside(ref, to) && !to.apart.has(nameOf(ref));
  const together = parts.filter(isReference).filter(isTogether);
  const others = parts.filter((each) => !together.some((member) => member === each));
  const rest = others.map((each) => residualOf(each, to));
  return join(together.length > 0 ? [fromOutside(together, to), ...rest] : rest, true);
}

/** The parts of `any`, and of definitions that mean an `any` themselves, in one list. */
function alternativesOf(part: Condition, to: Translation): readonly Condition[] {
  if ('any' in part) return part.any.flatMap((each) => alternativesOf(each, to));
  if (!('definition' in part) || isOutside(part, to)) return [part];
  const means = meaningOf(part.definition, to.ruleSet);
  return 'any' in means ? alternativesOf(means, to) : [part];
}

/** Condition that a rule would hold, but one exception, and no other, takes it away. */
function exceptedOnlyBy({ when, exceptions }: Rule, id: string): Condition {
  const others = exceptions.filter((each) => each.id !== id).map((each) => ({ not: each.when }));
  const own = exceptions.filter((each) => each.id === id).map((each) => each.when);
  return { all: [when, ...others, ...own] };
}
