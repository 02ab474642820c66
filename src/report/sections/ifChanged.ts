import type { Finding } from '../../domain/finding.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { citationText } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import { startHead } from '../dates.ts';
import { isDisputed, timeFacts } from '../findingBlock.ts';
import type { Block, ReportSection } from '../model.ts';

/** What would come later, by date, if a forbidden use were changed: no steps, because they begin with a new check. */
export function ifChangedSection(duties: readonly Finding[], context: ReportContext): ReportSection {
  const { text } = context;
  const lines = groupBy(duties, (duty) => timeFacts(duty, context, startHead).join('; '));
  return {
    id: 'later',
    heading: text.t('report:later.heading'),
    blocks: [
      { type: 'paragraph', text: text.t('report:later.ifChanged') },
      ...[...lines].flatMap(([start, group]) => blocksOf(start, group, context)),
    ],
  };
}

/** A day leads, with a line for each duty; whole sentences about a disputed day follow the duty. */
function blocksOf(start: string, duties: readonly Finding[], { text }: ReportContext): Block[] {
  const titles = duties.map(({ rule, citation }) =>
    text.t('report:later.duty', { title: text.t(`${rule}.title`), provision: citationText(citation, text) }),
  );
  if (duties.some(isDisputed)) {
    const items = titles.map((title) => text.t('report:later.disputed', { start, title }));
    return [{ type: 'list', items }];
  }
  return [
    { type: 'paragraph', text: text.t('report:later.duties', { start }) },
    { type: 'list', items: titles },
  ];
}
