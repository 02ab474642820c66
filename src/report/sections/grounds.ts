import type { Finding } from '../../domain/finding.ts';
import { citationLink } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import { findingBlock } from '../findingBlock.ts';
import type { Block, FindingBlock, ReportSection } from '../model.ts';
import { noticeBlocks } from './notices.ts';
import { classText } from './result.ts';
import { verdictBlock } from './verdict.ts';

/** Where the class is open there may be dozens of reasons: so many are explained on paper. */
const MOST = 6;

/** Why the class is what it is: grounds, exceptions that took effect, open grounds. */
export function groundsSection(context: ReportContext): ReportSection {
  const { assessment, text } = context;
  const { grounds, openGrounds } = assessment.risk;
  const named = (ids: readonly string[]) => assessment.findings.filter((each) => ids.includes(each.rule));
  const excepted = assessment.findings.filter((each) => each.kind === 'classification' && each.exception);
  const blocks = [
    ...named(grounds).map((each) => groundBlock(each, context)),
    ...excepted.map((each) => exceptionBlock(each, context)),
    ...named(openGrounds).map((each) => openBlock(each, context)),
  ];
  return {
    id: 'grounds',
    heading: text.t('report:grounds.heading'),
    count: blocks.length,
    blocks,
    paper: paperBlocks(blocks, context),
  };
}

/** On paper the class and the role stand here, and many open reasons by name alone. */
function paperBlocks(blocks: readonly FindingBlock[], context: ReportContext): Block[] {
  const open = blocks.filter(({ outcome }) => outcome === 'cantTell');
  const isShort = blocks.length > MOST;
  return [
    { type: 'paragraph', text: classText(verdictBlock(context), context) },
    ...noticeBlocks('role', context),
    ...(isShort ? [...blocks.filter((each) => !open.includes(each)), ...namesOf(open, context)] : blocks),
  ];
}

function namesOf(open: readonly FindingBlock[], { text }: ReportContext): Block[] {
  if (open.length === 0) return [];
  const items = open.map(({ title, citation }) =>
    text.t('report:paper.item', { title, provision: citation.text }),
  );
  const title = text.t('report:paper.stillOpen');
  return [{ type: 'notice', title, text: `${items.join(text.t('report:titles.separator'))}.` }];
}

function groundBlock(finding: Finding, context: ReportContext): FindingBlock {
  return findingBlock(finding, context, { paragraphs: [context.text.t(`${finding.rule}.why`)] });
}

function openBlock(finding: Finding, context: ReportContext): FindingBlock {
  const { text } = context;
  return findingBlock(finding, context, {
    outcome: 'cantTell',
    outcomeText: text.t('report:grounds.open'),
    paragraphs: [text.t(`${finding.rule}.why`)],
  });
}

/** An exception is part of the trace: the rule, why it does not hold after all, and where that is written. */
function exceptionBlock(finding: Finding, context: ReportContext): FindingBlock {
  const { ruleSet, text } = context;
  const [namespace] = finding.rule.split(':');
  const exception = finding.exception;
  const because = exception ? text.t(`${namespace}:exceptions.${exception.id}`) : '';
  const block = findingBlock(finding, context, {
    outcome: 'inapplicable',
    outcomeText: text.t('report:grounds.excepted'),
    paragraphs: [because],
  });
  return exception
    ? { ...block, facts: [], citation: citationLink(exception.citation, ruleSet, text) }
    : block;
}
