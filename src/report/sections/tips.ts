import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../model.ts';
import { verdictBlock } from './verdict.ts';
import { tipsOf } from '../tips.ts';

/** Practical advice for this typical use, as many pieces as its texts have; none for a forbidden use. */
export function tipsSection(context: ReportContext): ReportSection | undefined {
  const { text } = context;
  const items = tipsOf(context);
  if (items.length === 0) return undefined;
  const { steps } = verdictBlock(context);
  const rest = items.filter((item) => !steps.some(({ title, more = '' }) => title + more === item));
  return {
    id: 'tips',
    heading: text.t('report:tips.heading'),
    count: items.length,
    blocks: [
      { type: 'paragraph', text: text.t('report:tips.intro') },
      { type: 'list', items },
    ],
    paper: rest.length > 0 ? [{ type: 'list', items: rest }] : [],
  };
}
