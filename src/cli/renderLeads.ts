import type { Text } from '../i18n/text.ts';
import { classText } from '../pilot/words.ts';
import type { Count, Counted, LeadCounts } from '../pilot/leads/countLeads.ts';
import { COUNTED } from '../pilot/leads/countLeads.ts';
import { OTHER } from '../pilot/leads/columns.ts';
import { plainMarkdown } from '../report/markdown.ts';

/** The counts as Markdown: one short table for each question, then what people wrote. `left`: lines that are no enquiry. */
export function renderLeads(
  { total, counts, words }: LeadCounts,
  left: readonly number[],
  text: Text,
): string {
  const { t } = text;
  const sums = [t('cli:leads.total', { count: total })];
  if (left.length > 0) sums.push(t('cli:leads.left', { count: left.length, list: left.join(', ') }));
  const tables = COUNTED.map((counted) => tableOf(counted, counts[counted], text));
  const list = words.map((each) => `- ${plainMarkdown(each)}`).join('\n');
  const own = [`## ${t('cli:leads.words')}`, list || t('cli:leads.noWords')];
  return `${[`# ${t('cli:leads.title')}`, ...sums, ...tables, ...own].join('\n\n')}\n`;
}

function tableOf(counted: Counted, counts: readonly Count[], text: Text): string {
  const title = text.t(`cli:leads.by.${counted}`);
  return [
    `## ${title}`,
    '',
    `| ${title} | ${text.t('cli:leads.count')} |`,
    '| --- | ---: |',
    ...counts.map(({ value, count }) => `| ${plainMarkdown(titleOf(value, counted, text))} | ${count} |`),
  ].join('\n');
}

function titleOf(value: string, counted: Counted, { t, has }: Text): string {
  if (value === '') return t('pilot:form.none');
  if (value === OTHER) return t('cli:leads.other');
  if (counted === 'hardestTasks') return value;
  if (counted === 'resultClass') return classText(value, t);
  const address =
    counted === 'useCase' ? `use-cases:useCases.${value}.title` : `pilot:form.${counted}.options.${value}`;
  return has(address) ? t(address) : value;
}
