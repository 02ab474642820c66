import { conditionsOf, flatten } from '../conditions.ts';
import type { RuleParts } from '../ruleFiles.ts';
import type { Condition } from '../types.ts';
import type { Problem } from './problem.ts';

/** Definitions and rules may refer to each other, but never back to themselves. */
export function checkCycles(parts: RuleParts): Problem[] {
  const edges = new Map<string, readonly string[]>();
  for (const { item } of parts.definitions) edges.set(`definition ${item.id}`, targets([item.means]));
  for (const { item } of parts.rules) edges.set(`rule ${item.id}`, targets(conditionsOf(item)));
  const located = [...parts.definitions, ...parts.rules];
  return located
    .filter(({ item }) => {
      const self = `${'means' in item ? 'definition' : 'rule'} ${item.id}`;
      return reaches(self, self, edges, new Set());
    })
    .map(({ file, item }) => ({ code: 'circular', file, item: item.id, detail: item.id }));
}

function targets(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap(flatten).flatMap((each) => {
    if ('definition' in each) return [`definition ${each.definition}`];
    return 'rule' in each ? [`rule ${each.rule}`] : [];
  });
}

function reaches(
  from: string,
  goal: string,
  edges: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
): boolean {
  return (edges.get(from) ?? []).some((next) => {
    if (next === goal) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, goal, edges, seen);
  });
}
