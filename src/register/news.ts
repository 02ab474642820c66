import type { Assessment } from '../domain/assess.ts';
import type { RuleId } from '../domain/types.ts';
import type { Use, SavedVerdict } from './use.ts';
import { savedVerdictOf, versionOf } from './use.ts';

/** What the law says differently since a use was last assessed. */
export type News = {
  savedAt: string;
  /** The class then and now; missing where the record does not say, or where it is still the same. */
  risk?: { before: SavedVerdict; now: SavedVerdict };
  added: readonly RuleId[];
  gone: readonly RuleId[];
  /** False where the record does not say what came out then. */
  isKnown: boolean;
};

/** Compares a saved use with what its answers lead to today; nothing if rules and result are still the same. */
export function newsOf(use: Use, assessment: Assessment): News | undefined {
  const { verdict: before, savedAt } = use;
  const isOld = use.ruleSet !== versionOf(assessment.ruleSet);
  if (!before) return isOld ? { savedAt, added: [], gone: [], isKnown: false } : undefined;
  const now = savedVerdictOf(assessment);
  const hasMoved = before.atLeast !== now.atLeast || before.atMost !== now.atMost;
  const added = now.duties.filter((each) => !before.duties.includes(each));
  const open = new Set(
    assessment.findings.filter(({ applies }) => applies === 'unknown').map(({ rule }) => rule),
  );
  const gone = before.duties.filter((each) => !now.duties.includes(each) && !open.has(each));
  if (!isOld && !hasMoved && added.length + gone.length === 0) return undefined;
  return { savedAt, ...(hasMoved && { risk: { before, now } }), added, gone, isKnown: true };
}
