import type { Rule } from '../../../src/domain/types.ts';
import type { RuleSet } from '../../../src/domain/ruleSet.ts';
import { ruleResidual, translation } from './translate.ts';
import type { View } from './view.ts';

/** A rule that may help, and everything that it reads. */
export type Helper = { rule: Rule; reads: ReadonlySet<string> };

/** Every rule that asks (a contradiction does not), whole and cut down to its condition: what that misses is asked in any case. */
export function helpersIn(ruleSet: RuleSet, few: number): readonly Helper[] {
  const rules = Object.values(ruleSet.rules).filter(({ kind }) => kind !== 'contradiction');
  return [...rules.map(cutDown), ...rules].map((rule) => {
    return { rule, reads: ruleResidual(rule, translation(ruleSet, few, new Set())).reads };
  });
}

function cutDown(rule: Rule): Rule {
  const { kind, topic } = { kind: 'notice', topic: 'hint' } as const;
  return { ...rule, kind, topic, exceptions: [], transitions: [] };
}

/**
 * Those that may ask for this question, the likeliest first: they bring nothing new to be looked at, and among these
 * they ask for most of what is looked at already.
 */
export function likeliest(helpers: readonly Helper[], question: string, view: View): readonly Rule[] {
  const seen = new Set(view.start.flatMap((each) => [...each.reads]));
  const own = new Set(view.rules.map(({ id }) => id));
  return helpers
    .filter(({ rule, reads }) => reads.has(question) && !own.has(rule.id))
    .map(({ rule, reads }) => ({
      rule,
      size: reads.size,
      shared: [...reads].filter((each) => seen.has(each)).length,
    }))
    .sort((a, b) => a.size - a.shared - (b.size - b.shared) || b.shared - a.shared)
    .map(({ rule }) => rule);
}
