import type { Finding } from '../domain/finding.ts';
import type { ReportContext } from './context.ts';
import { isDone } from './findingBlock.ts';

/**
 * What the outcome means for this check; a check that no answer settles has only the general sentence. Where it is open
 * whether it applies at all, nothing is said of whether it is done: that may be answered already.
 */
export function outcomeWords({ rule, outcome, applies }: Finding, { text }: ReportContext): string {
  const own = `${rule}.${applies === 'unknown' ? 'whether' : outcome}`;
  return text.t(text.has(own) ? own : `report:checks.${outcome}`);
}

/** A tick in the plan is no answer: said where the light is, so that plan and light do not seem to disagree. */
export function tickNote(finding: Finding, context: ReportContext): string[] {
  const isTicked = finding.outcome !== 'passed' && isDone(finding, context);
  return isTicked ? [context.text.t('report:checks.ticked')] : [];
}

/** How a task of data protection stands by the answers, where its texts say so in words of their own. */
export function standingText(finding: Finding, context: ReportContext): string[] {
  const { rule, outcome, applies, citation } = finding;
  if (citation.source === 'ai-act') return [];
  const isSaid = applies === 'unknown' || context.text.has(`${rule}.${outcome}`);
  const said = isSaid ? [outcomeWords(finding, context)] : [];
  return [...said, ...tickNote(finding, context)];
}
