import type { Finding, Outcome } from '../../domain/finding.ts';
import type { ReportContext } from '../context.ts';
import { findingBlock } from '../findingBlock.ts';
import type { Block, ReportSection } from '../model.ts';
import { outcomeWords, tickNote } from '../standing.ts';
import { noticeBlocks } from './notices.ts';

/** What needs a hand stands first. */
const OUTCOMES: readonly Outcome[] = ['failed', 'cantTell', 'untested', 'passed', 'inapplicable'];

/** How the use stands with the DSGVO: each check with its outcome and, where needed, the next step. */
export function checksSection(context: ReportContext): ReportSection {
  const { assessment, text } = context;
  const own = assessment.findings.filter((each) => each.citation.source !== 'ai-act');
  const checks = own.filter((each) => each.kind === 'obligation');
  const relevant = checks.filter((each) => each.applies !== false).sort(byOutcome);
  const rest = checks
    .filter((each) => each.applies === false && !isNational(each, context))
    .map((each) => text.t(`${each.rule}.title`));
  return {
    id: 'checks',
    heading: text.t('report:checks.heading'),
    ...(relevant.length > 0 && { count: relevant.length }),
    blocks: [
      ...lightBlocks(relevant, context),
      ...noticeBlocks('data', context),
      ...relevant.map((each) => checkBlock(each, context)),
      ...(rest.length > 0 && relevant.length > 0
        ? [{ type: 'paragraph' as const, text: text.t('report:checks.rest', { titles: rest.join(', ') }) }]
        : []),
    ],
  };
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
