import type { Finding } from '../domain/finding.ts';
import type { ReportContext } from './context.ts';
import { isDone } from './findingBlock.ts';

/** What the outcome means for this check; a check that no answer settles has only the general sentence. */
export function outcomeWords({ rule, outcome }: Finding, { text }: ReportContext): string {
  const own = `${rule}.${outcome}`;
  return text.t(text.has(own) ? own : `report:checks.${outcome}`);
}

/** A tick in the plan is no answer: said where the light is, so that plan and light do not seem to disagree. */
export function tickNote(finding: Finding, context: ReportContext): string[] {
  const isTicked = finding.outcome !== 'passed' && isDone(finding, context);
  return isTicked ? [context.text.t('report:checks.ticked')] : [];
}

/** How a task of data protection stands by the answers, where its texts say so in words of their own. */
export function standingText(finding: Finding, context: ReportContext): string[] {
  const { rule, outcome, citation } = finding;
  if (citation.source === 'ai-act') return [];
  const said = context.text.has(`${rule}.${outcome}`) ? [outcomeWords(finding, context)] : [];
  return [...said, ...tickNote(finding, context)];
}
