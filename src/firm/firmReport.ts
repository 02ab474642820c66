import type { RegisterReport } from '../report/registerModel.ts';
import { registerReportOf } from '../register/registerReport.ts';
import type { SummaryContext } from '../register/summary.ts';
import { reportContextOf } from '../register/summary.ts';
import type { Use } from '../register/use.ts';
import { firmResult } from './firmResult.ts';
import { firmUseOf, isGoingOn } from './firmUse.ts';

/** The firm as one document: its result, then each use. All are assessed under today's rules. */
export function buildFirmReport(uses: readonly Use[], context: SummaryContext): RegisterReport {
  const assessed = uses.map((use) => ({ use, context: reportContextOf(use, context) }));
  const going = assessed.filter((each) => isGoingOn(each.use));
  const firm = firmResult(
    going.map((each) => firmUseOf(each.use, each.context)),
    context.text,
  );
  return { ...registerReportOf(assessed, context), ...(firm && { firm }) };
}
