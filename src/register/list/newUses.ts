import type { RuleSet } from '../../domain/ruleSet.ts';
import { fold } from '../../search/fold.ts';
import { newUse } from '../drafts.ts';
import type { Edge } from '../edge.ts';
import type { Use } from '../use.ts';
import type { Draft } from './drafts.ts';

/** Uses out of drafts: with their typical use as the only answer, if they have one. */
export function newUses(drafts: readonly Draft[], ruleSet: RuleSet, { now, newId }: Edge): Use[] {
  const edge = { now: now(), newId };
  return drafts.map((draft) => newUse(draft, ruleSet, edge));
}

/** True if a use of this name, done with this program, is in the register already. */
export function isThere({ name, details }: Draft, uses: readonly Use[]): boolean {
  const keyOf = (each: Pick<Use, 'name' | 'details'>) => fold(`${each.name}\n${each.details?.program ?? ''}`);
  const own = keyOf({ name, details });
  return uses.some((use) => keyOf(use) === own);
}
