import { openText } from '../../i18n/openText.ts';
import { openCounts, todayText } from '../chips.ts';
import { meaning, resultTitle } from '../classWords.ts';
import type { ReportContext } from '../context.ts';
import type { Block, ReportSection } from '../model.ts';
import { cautionBlocks } from './cautions.ts';
import { noticeBlocks } from './notices.ts';
import { scaleBlock } from './scale.ts';
import { verdictBlock } from './verdict.ts';

type VerdictBlock = Extract<Block, { type: 'verdict' }>;

/** First screen: the verdict, the class on a scale with a sentence, two facts, and what changes the user's role. */
export function resultSection(context: ReportContext): ReportSection {
  const { text } = context;
  const verdict = verdictBlock(context);
  const facts: Block = {
    type: 'facts',
    items: [
      { label: text.t('report:chips.today'), value: todayText(context.assessment.risk, text) },
      { label: text.t('report:chips.open'), value: openText(openCounts(context), text) },
    ],
  };
  return {
    id: 'result',
    heading: resultTitle(context),
    blocks: [
      verdict,
      ...cautionBlocks(context),
      scaleBlock(context),
      { type: 'paragraph', text: classText(verdict, context) },
      facts,
      ...noticeBlocks('alarm', context),
      ...noticeBlocks('role', context),
    ],
  };
}

/** What the class means, where the verdict has not said so. */
export function classText({ verdict, sentence }: VerdictBlock, context: ReportContext): string {
  const said = meaning(context);
  if (verdict === 'yes') return said;
  return `${resultTitle(context)}.${sentence.includes(said) ? '' : ` ${said}`}`;
}
