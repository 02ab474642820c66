import type { Text } from '../i18n/text.ts';
import { classText } from '../pilot/words.ts';
import type { Counted, LeadCounts } from '../pilot/leads/countLeads.ts';
import { COUNTED } from '../pilot/leads/countLeads.ts';

/** The counts as Markdown: one short table for each question, then what people wrote. */
export function renderLeads({ total, counts, words }: LeadCounts, { t, has }: Text): string {
  const title = (value: string, counted: Counted) =>
    value === '' ? t('pilot:form.none') : nameOf(value, counted);
  const nameOf = (value: string, counted: Counted) => {
    if (counted === 'resultClass') return classText(value, t);
    const address =
      counted === 'useCase' ? `use-cases:useCases.${value}.title` : `pilot:form.${counted}.options.${value}`;
    return has(address) ? t(address) : value;
  };
  const tables = COUNTED.map((counted) =>
    [
      `## ${t(`cli:leads.by.${counted}`)}`,
      '',
      `| ${t(`cli:leads.by.${counted}`)} | ${t('cli:leads.count')} |`,
      '| --- | ---: |',
      ...counts[counted].map(({ value, count }) => `| ${cell(title(value, counted))} | ${count} |`),
    ].join('\n'),
  );
  const list = words.map((each) => `- ${each}`).join('\n');
  const own = [`## ${t('cli:leads.words')}`, list || t('cli:leads.noWords')].join('\n\n');
  return `${[`# ${t('cli:leads.title')}`, t('cli:leads.total', { count: total }), ...tables, own].join('\n\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
