import type { FirmUse } from '../../src/firm/firmUse.ts';
import { firmUsesOf } from '../../src/firm/firmUse.ts';
import type { Answers } from '../../src/domain/types.ts';
import type { Use } from '../../src/register/use.ts';
import type { VerdictKind } from '../../src/domain/verdict.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { operator, textIn } from './report.ts';
import { TODAY } from './ruleFiles.ts';
import { savedUse } from './uses.ts';

type FirmProfileUse = { id: string; name: string; program?: string; answers: Answers };
/** A firm with what holds for all its uses, its uses, and what is expected of its plan. */
export type FirmProfile = {
  id: string;
  firm: Answers;
  uses: readonly FirmProfileUse[];
  expected: { verdicts: Readonly<Record<string, VerdictKind>>; tasks: readonly string[] };
};

const files = import.meta.glob<FirmProfile>('../../rules/profiles/firms/*.json', {
  eager: true,
  import: 'default',
});

/** The profiles of whole firms. */
export const firms: readonly FirmProfile[] = Object.values(files);

/** The uses of a firm as they stand in its register. */
export function savedUsesOf({ firm, uses }: FirmProfile): Use[] {
  return uses.map(({ id, name, program, answers }) => ({
    ...savedUse({ ...firm, ...answers }, { id, name }),
    ...(program !== undefined && { details: { program } }),
  }));
}

/** One of the firms, with its uses assessed. */
export function firmNamed(id: string): { profile: FirmProfile; saved: Use[]; uses: FirmUse[] } {
  const profile = firms.find((each) => each.id === id);
  if (!profile) throw new Error(`no firm ${id}`);
  const saved = savedUsesOf(profile);
  return { profile, saved, uses: firmUsesOf(saved, { ruleSet, asOf: TODAY, text: textIn('de'), operator }) };
}
