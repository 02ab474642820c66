import type { Finding } from '../domain/finding.ts';
import { answerLines, openOf } from './answerLines.ts';
import { citationLink } from './citation.ts';
import type { ReportContext } from './context.ts';
import { dateText, startText } from './dates.ts';
import type { FindingBlock } from './model.ts';

type Extra = Partial<Pick<FindingBlock, 'outcome' | 'outcomeText' | 'task'>> & {
  paragraphs: readonly string[];
  more?: readonly string[];
  facts?: readonly string[];
};

/** A finding as a block: title, what is said about it, its date, its provision and the answers behind it. */
export function findingBlock(finding: Finding, context: ReportContext, extra: Extra): FindingBlock {
  const { ruleSet, text } = context;
  return {
    type: 'finding',
    id: finding.rule,
    title: text.t(`${finding.rule}.title`),
    paragraphs: extra.paragraphs,
    more: extra.more ?? [],
    facts: [...(extra.facts ?? []), ...timeFacts(finding, context), ...guidelineFacts(finding, context)],
    citation: citationLink(finding.citation, ruleSet, text),
    answers: answerLines(finding.because, context),
    open: openOf(finding, context),
    ...(extra.task && { task: extra.task }),
    ...(extra.outcome && { outcome: extra.outcome }),
    ...(extra.outcomeText !== undefined && { outcomeText: extra.outcomeText }),
  };
}

/** Has the user ticked it off? */
export function isDone({ rule }: Finding, { done = [] }: ReportContext): boolean {
  return done.includes(rule);
}

/** Is it disputed from when it applies, and not settled by time yet? */
export function isDisputed({ disputedFrom, status }: Finding): boolean {
  return disputedFrom !== undefined && status !== 'in-force';
}

/** Since when or from when it applies, in the words of `start`, and what is special about that day. */
export function timeFacts(finding: Finding, context: ReportContext, start = startText): string[] {
  const { assessment, text } = context;
  const transition = finding.transition && transitionText(finding, finding.transition.id, text);
  if (isDisputed(finding)) return [text.t(`${finding.rule}.dispute`)];
  return [start(finding.appliesFrom, assessment.asOf, text), ...(transition ? [transition] : [])];
}

function transitionText(finding: Finding, id: string, text: ReportContext['text']): string {
  return text.t(`${finding.rule.split(':')[0]}:transitions.${id}`);
}

/** Drafts that it relies on. */
export function guidelineFacts(finding: Finding, { ruleSet, text }: ReportContext): string[] {
  const drafts = (finding.guidelines ?? []).filter((id) => ruleSet.sources[id]?.status === 'draft');
  return drafts.map((id) =>
    text.t('report:finding.draft', {
      source: text.t(`citations:sources.${id}.name`),
      date: dateText(ruleSet.sources[id]?.date ?? '', text),
    }),
  );
}
