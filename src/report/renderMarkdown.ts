import type { AnswerLine, Block, FindingBlock, Link, Report } from './model.ts';

/** The report as Markdown: the same statements in the same order, for documents and for tests. */
export function renderMarkdown(report: Report): string {
  const head = [`# ${report.title}`, `${report.product} · ${report.use} · ${report.date}`];
  const sections = report.sections.flatMap((section, index) => [
    ...(index === 0 ? [] : [`## ${section.heading}`]),
    ...section.blocks.map(blockText),
  ]);
  return `${[...head, ...sections].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.text;
    case 'notice':
      return noticeText(block);
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'facts':
      return block.items.map(({ label, value }) => `- ${label}: **${value}**`).join('\n');
    case 'scale':
      return `**${block.text}**`;
    case 'links':
      return block.items.map((link) => `- ${linkText(link)}`).join('\n');
    case 'questions':
      return block.lines.map((line) => `- ${line.text}`).join('\n');
    case 'answers':
      return block.lines.map(answerText).join('\n');
    case 'finding':
      return findingText(block);
  }
}

function noticeText({ title, text, citation }: Extract<Block, { type: 'notice' }>): string {
  const lines = [`**${title}**  `, text, ...(citation ? [linkText(citation)] : [])];
  return lines.map((line) => `> ${line}`).join('\n');
}

function findingText(block: FindingBlock): string {
  const title = block.tickable ? `### ☐ ${block.title}` : `### ${block.title}`;
  const outcome = block.outcomeText === undefined ? [] : [`**${block.outcomeText}**`];
  const open = block.open.map((line) => `- ${line.text}`);
  const facts = [...block.facts, linkText(block.citation)].join(' · ');
  const parts = [title, ...outcome, ...block.paragraphs, ...block.more];
  return [...parts, ...(open.length > 0 ? [open.join('\n')] : []), `*${facts}*`].join('\n\n');
}

function answerText({ text, answer, origin }: AnswerLine): string {
  return `- ${text} **${answer}**${origin ? ` (${origin})` : ''}`;
}

function linkText({ text, href }: Link): string {
  return `[${text}](${href})`;
}
