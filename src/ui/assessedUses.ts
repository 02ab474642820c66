import type { IsoDate } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import { operator } from '../operator.ts';
import { reportContextOf } from '../register/summary.ts';
import type { AssessedUse } from '../register/registerReport.ts';
import type { Use } from '../register/use.ts';
import type { ReportContext } from '../report/context.ts';
import { ruleSet } from '../ruleset.ts';
import { lawDay } from './lawDay.ts';

type Known = { text: Text; day: IsoDate; context: ReportContext };
const known = new WeakMap<Use, Known>();

/** Uses of this device under today's rules. A use that is as it was, in the same words, is not assessed again. */
export function assessedUses(uses: readonly Use[], text: Text): AssessedUse[] {
  const day = lawDay();
  return uses.map((use) => ({ use, context: contextOf(use, text, day) }));
}

function contextOf(use: Use, text: Text, day: IsoDate): ReportContext {
  const before = known.get(use);
  if (before?.text === text && before.day === day) return before.context;
  const context = reportContextOf(use, { ruleSet, asOf: day, text, operator });
  known.set(use, { text, day, context });
  return context;
}
