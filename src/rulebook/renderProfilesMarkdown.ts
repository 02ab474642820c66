import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';
import { dateText } from '../report/dates.ts';
import { markdownFile } from './markdownFile.ts';
import type { ProfileRow, ProfileSheet } from './profileModel.ts';
import { highest, median } from './screens.ts';

/** All profiles as one Markdown file: an overview, then each with its answers and what follows from them. */
export function renderProfilesMarkdown(
  sheets: readonly ProfileSheet[],
  ruleSet: RuleSet,
  text: Text,
): string {
  const { t } = text;
  const screens = sheets.map((each) => each.screens);
  const facts = [
    [t('report:sources.version'), ruleSet.version],
    [t('rulebook:sheets.asOf'), dateText(ruleSet.checkedOn, text)],
    [t('rulebook:sheets.median'), median(screens)],
    [t('rulebook:sheets.maximum'), highest(screens)],
  ];
  return markdownFile([
    `# ${t('rulebook:sheets.title')}`,
    `> ${t('rulebook:generated')}`,
    facts.map(([label, value]) => `- ${label}: **${value}**`).join('\n'),
    t('rulebook:sheets.lead'),
    overview(sheets, text),
    ...sheets.flatMap((each) => sheetTexts(each, text)),
  ]);
}

function overview(sheets: readonly ProfileSheet[], { t }: Text): string {
  const head = ['profile', 'result', 'today', 'screens'].map((name) => t(`rulebook:sheets.${name}`));
  const rows = sheets.map(({ id, title, result, today, screens }) => [
    `[${title}](#${id})`,
    result,
    today,
    String(screens),
  ]);
  return table(head, rows);
}

function sheetTexts(sheet: ProfileSheet, text: Text): string[] {
  const { t } = text;
  const { id, title, result, today, grounds, answers, screens } = sheet;
  const prefilled = answers.filter((each) => each.isPrefilled).length;
  const size = { screens, questions: answers.length - prefilled, prefilled };
  const why = grounds.map((each) => `${each.title} ([${each.citation.text}](${each.citation.href}))`);
  return [
    `<a id="${id}"></a>`,
    `## ${title}`,
    [
      `- ${t('rulebook:sheets.result')}: **${result}**`,
      `- ${t('rulebook:sheets.today')}: **${today}**`,
      `- ${t('rulebook:sheets.grounds')}: ${why.join('; ')}`,
      `- ${t('rulebook:sheets.screens')}: ${t('rulebook:sheets.screensText', size)}`,
    ].join('\n'),
    `### ${t('rulebook:sheets.answers')}`,
    answers.map((each) => answerText(each, text)).join('\n'),
    ...rowTexts('duties', sheet.duties, text),
    ...rowTexts('checks', sheet.checks, text),
  ];
}

function answerText({ question, answer, isPrefilled }: ProfileSheet['answers'][number], { t }: Text): string {
  return `- ${question} → **${answer}**${isPrefilled ? ` (${t('rulebook:sheets.prefilled')})` : ''}`;
}

function rowTexts(name: 'duties' | 'checks', rows: readonly ProfileRow[], { t }: Text): string[] {
  const columns = ['title', 'outcome', 'start', 'owner', 'citation'] as const;
  const head = columns.map((column) => t(`rulebook:sheets.columns.${column}`));
  const cells = rows.map((row) =>
    columns.map((column) =>
      column === 'citation' ? `[${row.citation.text}](${row.citation.href})` : row[column],
    ),
  );
  return [
    `### ${t(`rulebook:sheets.${name}`)}`,
    rows.length > 0 ? table(head, cells) : t('rulebook:sheets.none'),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
