import type { Prospect } from '../../domain/whatIf.ts';
import { whatIf } from '../../domain/whatIf.ts';
import type { ReportContext } from '../context.ts';
import type { Block, ReportSection } from '../model.ts';
import { titlesText } from '../titles.ts';
import { scaleText } from './result.ts';

/** What the user could change about the use, and what would follow; left out when nothing would help. */
export function leversSection(context: ReportContext): ReportSection | undefined {
  const { assessment, ruleSet, text } = context;
  const prospects = whatIf(ruleSet, assessment.answers, assessment.asOf);
  if (prospects.length === 0) return undefined;
  return {
    id: 'levers',
    heading: text.t('report:levers.heading'),
    blocks: [
      { type: 'paragraph', text: text.t('report:levers.intro') },
      ...prospects.map((each) => prospectBlock(each, context)),
    ],
  };
}

function prospectBlock({ lever, after, dropped, added }: Prospect, context: ReportContext): Block {
  const { text } = context;
  const { t } = text;
  const sentences = [
    t('report:levers.class', { result: scaleText({ ...context, assessment: after }) }),
    ...(dropped.length > 0 ? [t('report:levers.dropped', { titles: titlesText(dropped, text) })] : []),
    ...(added.length > 0 ? [t('report:levers.added', { titles: titlesText(added, text) })] : []),
  ];
  return { type: 'notice', title: t(`questions:levers.${lever}`), text: sentences.join(' ') };
}
