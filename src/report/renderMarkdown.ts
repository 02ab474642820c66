import { plainTexts } from './markdown.ts';
import type { AnswerLine, Block, FindingBlock, FormField, Link, Report, ReportSection } from './model.ts';
import type { ComparisonBlock, TimelineEntry } from './drawnBlocks.ts';

/** The report as Markdown: the same statements in the same order, for documents and for tests. */
export function renderMarkdown(model: Report): string {
  const report = plainTexts(model);
  const head = [`# ${report.title}`, `${report.product} · ${report.use} · ${report.date}`];
  const [first, ...rest] = report.sections;
  const result = first ? blocksText(first) : [];
  const parts = [...head, ...result, invitationText(report), ...rest.map(sectionText)];
  return `${parts.join('\n\n')}\n`;
}

function invitationText({ invitation: { sentence, next, links } }: Report): string {
  return [sentence, ...(next === undefined ? [] : [next]), links.map(linkText).join(' · ')].join('  \n');
}

/** A section with its heading. */
export function sectionText(section: ReportSection): string {
  return [`## ${section.heading}`, ...blocksText(section)].join('\n\n');
}

function blocksText({ blocks }: ReportSection): string[] {
  return blocks.map((block) => blockText(block));
}

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
const TEXTS: { readonly [T in Block['type']]: (block: Of<T>) => string } = {
  paragraph: ({ text }) => text,
  notice: noticeText,
  caution: cautionText,
  list: ({ items }) => items.map((item) => `- ${item}`).join('\n'),
  verdict: verdictText,
  facts: ({ items }) => items.map(({ label, value }) => `- ${label}: **${value}**`).join('\n'),
  scale: ({ text }) => `**${text}**`,
  links: ({ items }) => items.map((link) => `- ${linkText(link)}`).join('\n'),
  questions: ({ lines }) => lines.map((line) => `- ${line.text}`).join('\n'),
  answers: ({ lines }) => lines.map(answerText).join('\n'),
  progress: ({ text }) => `**${text}**`,
  timeline: ({ entries }) => entries.map(entryText).join('\n'),
  comparison: comparisonText,
  form: ({ fields }) => fields.map(fieldText).join('\n'),
  code: ({ link }) => linkText(link),
  lights: ({ items }) => items.map(({ text }) => `- ${text}`).join('\n'),
  finding: findingText,
};

function blockText<T extends Block['type']>(block: Of<T>): string {
  return (TEXTS[block.type as T] as (block: Of<T>) => string)(block);
}

function noticeText({ title, text, citation }: Of<'notice'>): string {
  const lines = [`**${title}**  `, text, ...(citation ? [linkText(citation)] : [])];
  return lines.map((line) => `> ${line}`).join('\n');
}

function verdictText({ basis, sentence, steps, next, role }: Of<'verdict'>): string {
  const numbered = steps.map(({ title }, index) => `${index + 1}. ${title}`);
  const lines = [...(next === undefined ? [] : [next]), ...(role === undefined ? [] : [role])];
  return [`**${basis}:** ${sentence}`, ...(numbered.length > 0 ? [numbered.join('\n')] : []), ...lines].join(
    '\n\n',
  );
}

function cautionText({ title, text, citation, back }: Of<'caution'>): string {
  return noticeText({ type: 'notice', title, text: back ? `${text} ${back.text}` : text, citation });
}

function entryText({ when, lines }: TimelineEntry): string {
  return [`- **${when}**`, ...lines.map((line) => `  ${line}`)].join('  \n');
}

function comparisonText({ title, text, changes }: ComparisonBlock): string {
  const listed = changes.map(({ lead, titles }) => [lead, ...titles.map((each) => `- ${each}`)].join('\n'));
  return [`### ${title}`, text, ...listed].join('\n\n');
}

function findingText(block: FindingBlock): string {
  const title = block.task ? `### ${block.task.done ? '☑' : '☐'} ${block.title}` : `### ${block.title}`;
  const outcome = block.outcomeText === undefined ? [] : [`**${block.outcomeText}**`];
  const open = block.open.map((line) => `- ${line.text}`);
  const facts = [...block.facts, linkText(block.citation)].join(' · ');
  const parts = [title, ...outcome, ...block.paragraphs, ...block.more];
  return [...parts, ...(open.length > 0 ? [open.join('\n')] : []), `*${facts}*`].join('\n\n');
}

function answerText({ text, answer, origin }: AnswerLine): string {
  return `- ${text} **${answer}**${origin ? ` (${origin})` : ''}`;
}

function fieldText({ label, options = [] }: FormField): string {
  const boxes = options.map((option) => `  - ☐ ${option}`);
  return [`- ${label}${options.length === 0 ? ' ________' : ''}`, ...boxes].join('\n');
}

function linkText({ text, href }: Link): string {
  return `[${text}](${href})`;
}
