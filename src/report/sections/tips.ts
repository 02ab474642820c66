import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../model.ts';
import { dateText } from '../dates.ts';
import { isForbidden } from '../isForbidden.ts';
import { tipsOf } from '../tips.ts';
import { verdictBlock } from './verdict.ts';

/** Practical advice for this typical use, then that of the operator for every use; none for a forbidden use. */
export function tipsSection(context: ReportContext): ReportSection | undefined {
  const { text } = context;
  const items = [...tipsOf(context), ...ownTips(context)];
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

/** What the operator adds, as far as it is there in this language and its day has come. */
function ownTips({ assessment, operator, text }: ReportContext): string[] {
  if (isForbidden({ assessment })) return [];
  const shown = (operator.tips ?? []).filter(({ date }) => date <= assessment.asOf);
  return shown.flatMap(({ date, text: { [text.language]: tip = '' } }) =>
    tip === ''
      ? []
      : [text.t('report:tips.own', { tip, publisher: operator.name, date: dateText(date, text) })],
  );
}
