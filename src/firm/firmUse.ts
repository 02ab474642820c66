import type { ReportContext } from '../report/context.ts';
import { nameOfUse } from '../report/useName.ts';
import type { SummaryContext } from '../register/summary.ts';
import { reportContextOf } from '../register/summary.ts';
import type { Use } from '../register/use.ts';

/** One use of the firm as it stands today. `program`: what it is done with, in the user's words. */
export type FirmUse = { id: string; title: string; program?: string; context: ReportContext };
/** What a firm may note about a use besides its answers, as far as the plan reads it. */
type Noted = Use & { details?: { program?: string; status?: string } };

/** The uses of a firm with their assessments; those that have ended are left out. */
export function firmUsesOf(uses: readonly Noted[], context: SummaryContext): FirmUse[] {
  return uses.filter(isGoingOn).map((use) => firmUseOf(use, reportContextOf(use, context)));
}

/** A use that is planned or under way. */
export function isGoingOn({ details }: Noted): boolean {
  return details?.status !== 'ended';
}

/** The same for a use that is assessed already. */
export function firmUseOf({ details, ...use }: Noted, context: ReportContext): FirmUse {
  const title = nameOfUse(use, context.ruleSet, context.text);
  const program = details?.program?.trim();
  return { id: use.id, title, ...(program && { program }), context };
}
