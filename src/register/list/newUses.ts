import type { RuleSet } from '../../domain/types.ts';
import { fold } from '../../search/fold.ts';
import type { Edge } from '../store.ts';
import type { Use } from '../use.ts';
import { versionOf } from '../use.ts';
import type { Draft } from './drafts.ts';

/** Uses out of drafts: with their typical use as the only answer, if they have one. */
export function newUses(drafts: readonly Draft[], ruleSet: RuleSet, { now, newId }: Edge): Use[] {
  const at = now();
  return drafts.map(({ name, details, useCase }) => ({
    ...{ id: newId(), name, ruleSet: versionOf(ruleSet), createdAt: at, savedAt: at, done: [] },
    answers: useCase === undefined ? {} : { [ruleSet.catalogue]: useCase },
    ...(Object.keys(details).length > 0 && { details }),
  }));
}

/** True if a use of this name, done with this program, is in the register already. */
export function isThere({ name, details }: Draft, uses: readonly Use[]): boolean {
  const keyOf = (each: Pick<Use, 'name' | 'details'>) => fold(`${each.name}\n${each.details?.program ?? ''}`);
  const own = keyOf({ name, details });
  return uses.some((use) => keyOf(use) === own);
}
