import type { ReportContext } from '../report/context.ts';
import { nameOfUse } from '../report/nameOfUse.ts';
import type { SummaryContext } from '../register/summary.ts';
import { reportContextOf } from '../register/summary.ts';
import type { Use } from '../register/use.ts';

/** One use of the firm as it stands today. `program`: what it is done with, in the user's words. */
export type FirmUse = { id: string; title: string; program?: string; context: ReportContext };

/** The uses of a firm with their assessments; those that have ended are left out. */
export function firmUsesOf(uses: readonly Use[], context: SummaryContext): FirmUse[] {
  return uses.filter(isGoingOn).map((use) => firmUseOf(use, reportContextOf(use, context)));
}

/** A use that is planned or under way. */
export function isGoingOn({ details }: Use): boolean {
  return details?.status !== 'ended';
}

/** The same for a use that is assessed already. */
export function firmUseOf({ details, ...use }: Use, context: ReportContext): FirmUse {
  const title = nameOfUse(use, context.ruleSet, context.text);
  const program = details?.program?.trim();
  return { id: use.id, title, ...(program && { program }), context };
}
