import type { Finding } from '../../domain/finding.ts';
import { citationText } from '../citation.ts';
import type { ReportContext } from '../context.ts';
import { timeFacts } from '../findingBlock.ts';
import type { ReportSection } from '../model.ts';

/** Is this use, as it is described, settled to be prohibited already today? */
export function isForbidden({ assessment }: Pick<ReportContext, 'assessment'>): boolean {
  return assessment.risk.today.atLeast === 'prohibited';
}

/** What would come later, by date, if a forbidden use were changed: no steps, because they begin with a new check. */
export function ifChangedSection(duties: readonly Finding[], context: ReportContext): ReportSection {
  const { text } = context;
  const dates = new Map<string, Finding[]>();
  for (const duty of duties) {
    const date = timeFacts(duty, context).join('; ');
    dates.set(date, [...(dates.get(date) ?? []), duty]);
  }
  return {
    id: 'later',
    heading: text.t('report:later.heading'),
    blocks: [
      { type: 'paragraph', text: text.t('report:later.ifChanged') },
      { type: 'list', items: [...dates].map(([date, group]) => lineOf(date, group, context)) },
    ],
  };
}

function lineOf(date: string, duties: readonly Finding[], { text }: ReportContext): string {
  const titles = duties.map(({ rule, citation }) =>
    text.t('report:later.duty', { title: text.t(`${rule}.title`), provision: citationText(citation, text) }),
  );
  return text.t('report:later.duties', { date, titles: titles.join(text.t('report:titles.separator')) });
}
