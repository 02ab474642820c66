import type { ReportContext } from './context.ts';

/** Is this use, as it is described, settled to be prohibited already today? */
export function isForbidden({ assessment }: Pick<ReportContext, 'assessment'>): boolean {
  return assessment.risk.today.atLeast === 'prohibited';
}
