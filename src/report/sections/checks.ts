import type { Finding, Outcome } from '../../domain/finding.ts';
import { isDue } from '../../domain/finding.ts';
import { citationText } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import { findingBlock } from '../findingBlock.ts';
import type { AnswerLine, Block, ReportSection } from '../model.ts';
import { ownOf, shownTasks } from '../planTasks.ts';
import { outcomeWords, tickNote } from '../standing.ts';
import { isUndecided, questionsOf, waitsForAnswer } from '../undecided.ts';
import { noticeBlocks } from './notices.ts';

/** What needs a hand stands first. */
const OUTCOMES: readonly Outcome[] = ['failed', 'cantTell', 'untested', 'passed', 'inapplicable'];

/** How the use stands with the DSGVO: each check with its outcome, and what hangs on open questions; none: nothing to say. */
export function checksSection(context: ReportContext): ReportSection | undefined {
  const { assessment, text } = context;
  const own = assessment.findings.filter((each) => each.citation.source !== 'ai-act');
  const checks = own.filter((each) => each.kind === 'obligation');
  const relevant = checks.filter((each) => each.applies !== false).sort(byOutcome);
  const waiting = relevant.filter((each) => waitsForAnswer(each, context));
  const shown = relevant.filter((each) => !waiting.includes(each));
  const blocks = [
    ...lightBlocks(relevant, context),
    ...noticeBlocks('data', context),
    ...shown.map((each) => checkBlock(each, context)),
    ...questionBlocks(questionsOf(waiting, context), context),
    ...(relevant.length > 0 ? restBlocks(checks, context) : []),
  ];
  if (blocks.length === 0) return undefined;
  return {
    id: 'checks',
    heading: text.t('report:checks.heading'),
    blocks,
    paper: paperBlocks(shown, context),
  };
}

function restBlocks(checks: readonly Finding[], context: ReportContext): Block[] {
  const titles = checks
    .filter((each) => each.applies === false && !isNational(each, context))
    .map((each) => context.text.t(`${each.rule}.title`));
  if (titles.length === 0) return [];
  return [{ type: 'paragraph', text: context.text.t('report:checks.rest', { titles: titles.join(', ') }) }];
}

/** What else there may be to do hangs on these answers. */
function questionBlocks(lines: readonly AnswerLine[], { text }: ReportContext): Block[] {
  if (lines.length === 0) return [];
  return [
    { type: 'paragraph', text: text.t('report:checks.hangs', { count: lines.length }) },
    { type: 'questions', lines },
  ];
}

/** On paper what is missing stands in the checklist alone; what is done or open is named, and open questions have a section of their own. */
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

/** The traffic light as a whole, after a sentence that keeps readiness and class apart: tasks, open questions, what is done. */
function lightBlocks(checks: readonly Finding[], context: ReportContext): Block[] {
  if (checks.length === 0) return [];
  const { text } = context;
  const counts: readonly (readonly [Outcome, number])[] = [
    ['failed', ownOf(checks.filter(isDue), context).length],
    ['cantTell', questionsOf(checks.filter(isUndecided), context).length],
    ['passed', checks.filter(({ outcome }) => outcome === 'passed').length],
  ];
  const items = counts.flatMap(([outcome, count]) =>
    count === 0 ? [] : [{ outcome, text: text.t(`report:lights.${outcome}`, { count }) }],
  );
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
