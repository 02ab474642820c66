import { whatIf } from '../../domain/whatIf.ts';
import { comparisonBlock } from '../comparisonBlock.ts';
import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../model.ts';
import { isForbidden } from '../isForbidden.ts';

/**
 * What the user could change about the use, and what would follow; left out when nothing would help. What leaves a
 * forbidden use forbidden does not help.
 */
export function leversSection(context: ReportContext): ReportSection | undefined {
  const { assessment, ruleSet, text } = context;
  const prospects = whatIf(ruleSet, assessment).filter(
    ({ after }) => !isForbidden(context) || !isForbidden({ assessment: after }),
  );
  if (prospects.length === 0) return undefined;
  const comparisons = prospects.map((each) =>
    comparisonBlock(text.t(`questions:levers.${each.lever}`), each, context),
  );
  return {
    id: 'levers',
    heading: text.t('report:levers.heading'),
    count: prospects.length,
    blocks: [{ type: 'paragraph', text: text.t('report:levers.intro') }, ...comparisons],
    paper: comparisons,
  };
}
