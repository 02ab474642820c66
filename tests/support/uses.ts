import type { Answers } from '../../src/domain/types.ts';
import type { Use } from '../../src/register/use.ts';
import { versionOf } from '../../src/register/use.ts';
import { ruleSet } from '../../src/ruleset.ts';

/** Rules that are other than today's, but with the same questions. */
export const OTHER_RULES = `${ruleSet.id}@${ruleSet.renamed.at(-1)?.since ?? ''}-1`;

/** A use as it stands in the register, assessed under today's rules. */
export function savedUse(answers: Answers, more: Partial<Use> = {}): Use {
  return {
    id: 'saved',
    name: '',
    ruleSet: versionOf(ruleSet),
    createdAt: '2026-11-20T10:00:00.000Z',
    savedAt: '2026-11-21T10:00:00.000Z',
    answers,
    done: [],
    ...more,
  };
}
