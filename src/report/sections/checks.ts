import type { Finding, Outcome } from '../../domain/finding.ts';
import { citationText } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import { findingBlock } from '../findingBlock.ts';
import type { Block, ReportSection } from '../model.ts';
import { shownTasks } from '../planTasks.ts';
import { outcomeWords, tickNote } from '../standing.ts';
import { noticeBlocks } from './notices.ts';

/** What needs a hand stands first. */
const OUTCOMES: readonly Outcome[] = ['failed', 'cantTell', 'untested', 'passed', 'inapplicable'];

/** How the use stands with the DSGVO: each check with its outcome and, where needed, the next step; none: nothing to say. */
export function checksSection(context: ReportContext): ReportSection | undefined {
  const { assessment, text } = context;
  const own = assessment.findings.filter((each) => each.citation.source !== 'ai-act');
  const checks = own.filter((each) => each.kind === 'obligation');
  const relevant = checks.filter((each) => each.applies !== false).sort(byOutcome);
  const rest = checks
    .filter((each) => each.applies === false && !isNational(each, context))
    .map((each) => text.t(`${each.rule}.title`));
  const blocks = [
    ...lightBlocks(relevant, context),
    ...noticeBlocks('data', context),
    ...relevant.map((each) => checkBlock(each, context)),
    ...(rest.length > 0 && relevant.length > 0
      ? [{ type: 'paragraph' as const, text: text.t('report:checks.rest', { titles: rest.join(', ') }) }]
      : []),
  ];
  if (blocks.length === 0) return undefined;
  return {
    id: 'checks',
    heading: text.t('report:checks.heading'),
    ...(relevant.length > 0 && { count: relevant.length }),
    blocks,
    paper: paperBlocks(relevant, context),
  };
}

/** On paper what is missing stands in the checklist alone; what is done or open is named. */
function paperBlocks(checks: readonly Finding[], context: ReportContext): Block[] {
  const { text } = context;
  const planned = new Set(shownTasks(context).map(({ rule }) => rule));
  const rest = checks.filter(({ rule }) => !planned.has(rule));
  const count = checks.length - rest.length;
  const done = rest.filter(({ outcome }) => outcome === 'passed');
  const open = rest.filter(({ outcome }) => outcome !== 'passed');
  return [
    ...(count > 0 ? [{ type: 'paragraph' as const, text: text.t('report:paper.planned', { count }) }] : []),
    ...namedBlock('passed', done, context),
    ...namedBlock('other', open, context),
    ...noticeBlocks('data', context),
  ];
}

function namedBlock(standing: string, checks: readonly Finding[], { text }: ReportContext): Block[] {
  if (checks.length === 0) return [];
  const items = checks.map(({ rule, citation }) =>
    text.t('report:paper.item', { title: text.t(`${rule}.title`), provision: citationText(citation, text) }),
  );
  const title = text.t(`report:paper.standing.${standing}`);
  return [{ type: 'notice', title, text: `${items.join(text.t('report:titles.separator'))}.` }];
}

function byOutcome(a: Finding, b: Finding): number {
  return OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);
}

/** The traffic light as a whole, after a sentence that keeps readiness and class apart. */
function lightBlocks(checks: readonly Finding[], { text }: ReportContext): Block[] {
  if (checks.length === 0) return [];
  const items = OUTCOMES.flatMap((outcome) => {
    const count = checks.filter((each) => each.outcome === outcome).length;
    return count === 0 ? [] : [{ outcome, text: text.t(`report:lights.${outcome}`, { count }) }];
  });
  return [
    { type: 'paragraph', text: text.t('report:checks.intro') },
    { type: 'lights', items },
  ];
}

/** What another country asks for is no news to anybody. */
function isNational(finding: Finding, { ruleSet }: ReportContext): boolean {
  return ruleSet.sources[finding.citation.source]?.kind === 'national';
}

function checkBlock(finding: Finding, context: ReportContext): Block {
  const { text } = context;
  const { rule, outcome } = finding;
  // Reason and next step of what is to be done stand in the plan already.
  const isPlanned = finding.applies === true && outcome !== 'passed';
  const step = finding.applies === 'unknown' ? [text.t(`${rule}.action`)] : [];
  return findingBlock(finding, context, {
    outcome,
    outcomeText: text.t(`report:outcomes.${outcome}`),
    paragraphs: [outcomeWords(finding, context), ...step, ...tickNote(finding, context)],
    more: isPlanned ? [] : [text.t(`${rule}.why`)],
  });
}
