import type { IsoDate } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import { operator } from '../operator.ts';
import { reportContextOf } from '../register/summary.ts';
import type { AssessedUse } from '../register/registerReport.ts';
import type { Use } from '../register/use.ts';
import { isSame } from '../register/use.ts';
import type { ReportContext } from '../report/context.ts';
import { ruleSet } from '../ruleset.ts';
import { lawDay } from './lawDay.ts';

type Known = AssessedUse & { text: Text; day: IsoDate };
const known = new Map<string, Known>();

/** Uses of this device under today's rules. A use that says what it said, in the same words, is not assessed again. */
export function assessedUses(uses: readonly Use[], text: Text): AssessedUse[] {
  const day = lawDay();
  return uses.map((use) => ({ use, context: contextOf(use, text, day) }));
}

function contextOf(use: Use, text: Text, day: IsoDate): ReportContext {
  const before = known.get(use.id);
  if (before?.text === text && before.day === day && isUnchanged(before.use, use)) return before.context;
  const context = reportContextOf(use, { ruleSet, asOf: day, text, operator });
  known.set(use.id, { use, context, text, day });
  return context;
}

function isUnchanged(before: Use, use: Use): boolean {
  return before === use || (before.ruleSet === use.ruleSet && isSame(before, use));
}
