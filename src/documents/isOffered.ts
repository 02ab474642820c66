import { verdictOf } from '../domain/verdict.ts';
import type { ReportContext } from '../report/context.ts';
import { fits } from './fits.ts';
import type { Kind } from './kind.ts';

/** True for a document that fits a case; a banned use gets only what is needed all the same. */
export function isOffered({ when, hasContent, evenIfBanned }: Kind, context: ReportContext): boolean {
  if (!evenIfBanned && verdictOf(context.assessment).kind === 'no') return false;
  return fits(when, context) && (hasContent?.(context) ?? true);
}
