import { flatten } from '../../src/domain/conditions.ts';
import type { Link } from '../../src/domain/link.ts';
import { nameOf } from '../../src/domain/link.ts';
import type { Condition, Rule } from '../../src/domain/types.ts';
import type { RuleSet } from '../../src/domain/ruleSet.ts';

/** A definition or rule under a name. `level`: one more than the highest level among those that it refers to. */
export type NamedPart = { name: string; condition: Condition; level: number };

/** All definitions and rules of a rule set, exceptions worked in, each after those that it refers to. */
export function namedParts(ruleSet: RuleSet): readonly NamedPart[] {
  const parts = new Map<string, NamedPart>();
  const add = (link: Link): NamedPart => {
    const name = nameOf(link);
    const known = parts.get(name);
    if (known) return known;
    const condition = meaningOf(link, ruleSet);
    const levels = flatten(condition)
      .filter(isLink)
      .map((each) => add(each).level);
    const part = { name, condition, level: Math.max(0, ...levels) + 1 };
    parts.set(name, part);
    return part;
  };
  Object.keys(ruleSet.rules).forEach((rule) => add({ rule }));
  return [...parts.values()];
}

/** True for a condition that stands for another one. */
export function isLink(condition: Condition): condition is Link {
  return 'definition' in condition || 'rule' in condition;
}

function meaningOf(link: Link, { definitions, rules }: RuleSet): Condition {
  const found = 'definition' in link ? definitions[link.definition]?.means : rules[link.rule];
  if (!found) throw new Error(`nothing is called ${nameOf(link)}`);
  if (!('kind' in found)) return found;
  return ruleCondition(found, 'exceptedBy' in link ? link.exceptedBy : undefined);
}

/** When a rule holds: its condition without any of its exceptions; or with this one of them, and no other. */
function ruleCondition({ when, exceptions }: Rule, exceptedBy?: string): Condition {
  const parts = exceptions.map((each): Condition =>
    each.id === exceptedBy ? each.when : { not: each.when },
  );
  return { all: [when, ...parts] };
}
