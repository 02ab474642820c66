import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../model.ts';

/** What this report is not. Always there, never in the way. */
export function disclaimerSection({
  operator,
  text,
}: Pick<ReportContext, 'operator' | 'text'>): ReportSection {
  return {
    id: 'disclaimer',
    heading: text.t('report:disclaimer.heading'),
    blocks: [{ type: 'paragraph', text: text.t('report:disclaimer.text', { publisher: operator.name }) }],
  };
}
