import type { Finding } from '../../domain/finding.ts';
import { citationText } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import { startHead } from '../dates.ts';
import { isDisputed, timeFacts } from '../findingBlock.ts';
import type { ReportSection } from '../model.ts';

/** Is this use, as it is described, settled to be prohibited already today? */
export function isForbidden({ assessment }: Pick<ReportContext, 'assessment'>): boolean {
  return assessment.risk.today.atLeast === 'prohibited';
}

/** What would come later, by date, if a forbidden use were changed: no steps, because they begin with a new check. */
export function ifChangedSection(duties: readonly Finding[], context: ReportContext): ReportSection {
  const { text } = context;
  const lines = new Map<string, Finding[]>();
  for (const duty of duties) {
    const start = timeFacts(duty, context, startHead).join('; ');
    lines.set(start, [...(lines.get(start) ?? []), duty]);
  }
  return {
    id: 'later',
    heading: text.t('report:later.heading'),
    blocks: [
      { type: 'paragraph', text: text.t('report:later.ifChanged') },
      { type: 'list', items: [...lines].map(([start, group]) => lineOf(start, group, context)) },
    ],
  };
}

/** A day leads; whole sentences about a disputed day follow. */
function lineOf(start: string, duties: readonly Finding[], { text }: ReportContext): string {
  const titles = duties.map(({ rule, citation }) =>
    text.t('report:later.duty', { title: text.t(`${rule}.title`), provision: citationText(citation, text) }),
  );
  const key = duties.some(isDisputed) ? 'disputed' : 'duties';
  return text.t(`report:later.${key}`, { start, titles: titles.join(text.t('report:titles.separator')) });
}
