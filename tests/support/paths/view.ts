import { evaluate, factPlace } from '../../../src/domain/evaluate.ts';
import { factsOf } from '../../../src/domain/facts.ts';
import type { Facts } from '../../../src/domain/facts.ts';
import type { Truth } from '../../../src/domain/kleene.ts';
import type { Standing } from '../../../src/domain/rule.ts';
import { standingOf } from '../../../src/domain/rule.ts';
import type {
  Answer,
  Answers,
  Condition,
  IsoDate,
  QuestionId,
  Rule,
  RuleId,
} from '../../../src/domain/types.ts';
import type { RuleSet } from '../../../src/domain/ruleSet.ts';
import type { Reference } from './outlook.ts';
import { exceptionsReferredTo, isOpaque, nameOf, needsOf, readsOfCondition } from './outlook.ts';
import type { Residual } from './residual.ts';
import type { Translation } from './translate.ts';
import { inside, residualOf, ruleResidual, translation } from './translate.ts';

/** What is looked at: some rules of a rule set, and how the others reach them. */
export type Scope = {
  ruleSet: RuleSet;
  asOf: IsoDate;
  /** The rules whose properties are proven. */
  rules: readonly Rule[];
  /** Rules that only help: whatever they miss is asked. */
  helpers: readonly Rule[];
  /** References that read more questions than this are seen from outside only. */
  few: number;
  /** Rules that are not looked at may ask questions as well, at any time. Otherwise these are all the rules. */
  isPartial: boolean;
};

/** References seen from outside, as one: the place by which it is settled, and what has to hold before it can. */
export type Outside = { name: string; refs: readonly Reference[]; last: number; needs: Condition };

/** A scope made ready to be searched. */
export type View = Scope & {
  /** Its questions, in questionnaire order. */
  order: readonly QuestionId[];
  place: ReadonlyMap<QuestionId, number>;
  outside: readonly Outside[];
  /** Questions that some typical use answers, and how. */
  prefilled: ReadonlyMap<QuestionId, readonly Answer[]>;
  /** In a partial view, references by exception to its rules: they must not ask more than the rule itself. */
  excepted: readonly { rule: RuleId; exceptedBy: string }[];
  /** Residuals before any answer: standings, then `excepted`, then `needs` of `outside`. */
  start: readonly Residual[];
};

/** Prepares a scope. Throws on a reference to a definition or rule that does not exist. */
export function viewOf(scope: Scope): View {
  const { ruleSet, rules, helpers, isPartial } = scope;
  const excepted = (isPartial ? rules : []).flatMap((rule) =>
    exceptionsReferredTo(rule, ruleSet).map((each) => ({ rule: rule.id, exceptedBy: each.id })),
  );
  const place = new Map(Object.keys(ruleSet.questions).map((id, index) => [id, index]));
  const translate = translationFor(scope);
  const standings = [...rules, ...helpers].map((rule) => ruleResidual(rule, translate));
  const pairs = excepted.map((ref) => inside(ref, translate));
  const outside = [...translate.outside].map(([name, refs]) => outsideOf(name, refs, scope, place));
  const start = [...standings, ...pairs, ...outside.map((each) => residualOf(each.needs, translate))];
  const read = new Set(start.flatMap((each) => [...each.reads]));
  const order = [...place.keys()].filter((id) => read.has(id) || (!isPartial && id === ruleSet.catalogue));
  return { ...scope, order, place, outside, prefilled: prefilledIn(ruleSet), excepted, start };
}

function prefilledIn({ useCases }: RuleSet): ReadonlyMap<QuestionId, readonly Answer[]> {
  const found = new Map<QuestionId, Map<string, Answer>>();
  for (const [id, answer] of Object.values(useCases).flatMap((each) => Object.entries(each.answers)))
    found.set(id, new Map(found.get(id)).set(String(answer), answer));
  return new Map([...found].map(([id, answers]) => [id, [...answers.values()]]));
}

/** References that stand in more than one place are kept apart from others, so that each is one thing everywhere. */
function translationFor({ ruleSet, rules, helpers, few }: Scope): Translation {
  const first = translation(ruleSet, few, new Set());
  for (const rule of [...rules, ...helpers]) ruleResidual(rule, first);
  const names = [...first.outside.values()].flatMap((refs) => [...new Set(refs.map(nameOf))]);
  return translation(ruleSet, few, new Set(names.filter((name, index) => names.indexOf(name) !== index)));
}

function outsideOf(
  name: string,
  refs: readonly Reference[],
  { ruleSet, few }: Scope,
  place: ReadonlyMap<QuestionId, number>,
): Outside {
  const places = [...readsOfCondition({ any: refs }, ruleSet)].map((id) => place.get(id) ?? Infinity);
  const needs = [...needsOf({ any: refs }, ruleSet)]
    .map((definition) => ({ definition }))
    .filter((each) => !isOpaque(each, ruleSet, few));
  return { name, refs, last: Math.max(-1, ...places), needs: { all: needs } };
}

/** Facts of the real engine: the answers, and what the references seen from outside have come to. */
export function factsIn(view: View, answers: Answers, resolved: ReadonlyMap<string, Truth>): Facts {
  const facts = factsOf(view.ruleSet, answers);
  for (const { name, refs } of view.outside) {
    const truth = resolved.get(name);
    const missing = truth === undefined ? [name] : [];
    const result = { truth: truth ?? 'unknown', because: [], missing, asks: missing } as const;
    for (const ref of refs) facts.known[factPlace(ref, view.ruleSet)] = result;
  }
  return facts;
}

/** How the rules of a view stand in the real engine, and what references by exception miss. */
export function standingsIn(
  view: View,
  facts: Facts,
): { rules: Standing[]; excepted: (readonly string[])[] } {
  const rules = [...view.rules, ...view.helpers].map((rule) => standingOf(rule, facts));
  const excepted = view.excepted.map((ref) => {
    // A helper may see the same reference from outside; here it is about what it means.
    facts.known[factPlace(ref, view.ruleSet)] = undefined;
    return evaluate(ref, facts).missing;
  });
  return { rules, excepted };
}
