import type { Finding } from '../../domain/finding.ts';
import { citationLink } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import { findingBlock } from '../findingBlock.ts';
import type { Block, ReportSection } from '../model.ts';

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
  };
}

function groundBlock(finding: Finding, context: ReportContext): Block {
  return findingBlock(finding, context, { paragraphs: [context.text.t(`${finding.rule}.why`)] });
}

function openBlock(finding: Finding, context: ReportContext): Block {
  const { text } = context;
  return findingBlock(finding, context, {
    outcome: 'cantTell',
    outcomeText: text.t('report:grounds.open'),
    paragraphs: [text.t(`${finding.rule}.why`)],
  });
}

/** An exception is part of the trace: the rule, why it does not hold after all, and where that is written. */
function exceptionBlock(finding: Finding, context: ReportContext): Block {
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
