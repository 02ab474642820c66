import { plainTexts } from './markdown.ts';
import type { FirmGroup, FirmResult } from './firmModel.ts';
import type { RegisterReport, Table } from './registerModel.ts';
import { sectionText } from './renderMarkdown.ts';

/** The firm's result as Markdown: verdicts, all uses, what to stop first, one plan. */
export function renderFirmMarkdown(model: RegisterReport): string {
  const report = plainTexts(model);
  const { product, title, date, intro, overview, firm, disclaimer } = report;
  const parts = [
    `# ${title}`,
    `${product} · ${date}`,
    intro,
    ...(firm
      ? [`**${firm.sentence}**`, listOf(firm.standings.map(({ label, names }) => `${label}: ${names}`))]
      : []),
    tableOf(overview),
    ...(firm ? planOf(firm) : []),
    sectionText(disclaimer),
  ];
  return `${parts.join('\n\n')}\n`;
}

function planOf({ stops, plan }: FirmResult): string[] {
  const stopped = stops.list.map(({ use, why }) => `**${use}**: ${why}`);
  return [
    ...(stopped.length > 0 ? [`## ${stops.heading}`, listOf(stopped)] : []),
    `## ${plan.heading}`,
    ...plan.groups.flatMap(groupOf),
  ];
}

function groupOf({ title, lines }: FirmGroup): string[] {
  const items = lines.map(
    ({ title: task, about, citation, done }) =>
      `${done ? '☑' : '☐'} ${task} · ${about} · [${citation.text}](${citation.href})`,
  );
  return [`### ${title}`, listOf(items)];
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function tableOf({ heads, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
