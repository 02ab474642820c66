import { markdownFile } from './markdownFile.ts';
import type { Chapter, Clause, Entry, Fact, Part, Provision, Rulebook } from './model.ts';

/** The rule book as one Markdown file with a table of contents; links lead to anchors inside it. */
export function renderRulebookMarkdown(rulebook: Rulebook): string {
  return markdownFile([
    `# ${rulebook.title}`,
    `> ${rulebook.generated}`,
    list(rulebook.facts.map(factText)),
    rulebook.lead,
    `## ${rulebook.contents}`,
    list(rulebook.parts.map(contentsOf)),
    ...rulebook.parts.flatMap(partTexts),
  ]);
}

function contentsOf({ anchor, heading, chapters }: Part): string {
  const links = chapters.map((each) => `  - [${each.heading}](#${each.anchor})`);
  return [`[${heading}](#${anchor})`, ...links].join('\n');
}

function partTexts({ anchor, heading, chapters }: Part): string[] {
  return [anchorTag(anchor), `## ${heading}`, ...chapters.flatMap(chapterTexts)];
}

function chapterTexts({ anchor, heading, entries }: Chapter): string[] {
  return [anchorTag(anchor), `### ${heading}`, ...entries.flatMap(entryTexts)];
}

function entryTexts({ anchor, id, title, citation, facts, paragraphs, provisions }: Entry): string[] {
  const address = citation ? `\`${id}\` · [${citation.text}](${citation.href})` : `\`${id}\``;
  return [
    anchorTag(anchor),
    `#### ${title}`,
    address,
    ...(facts.length > 0 ? [list(facts.map(factText))] : []),
    ...paragraphs,
    ...provisions.flatMap(provisionTexts),
  ];
}

function provisionTexts({ heading, citation, text, clause }: Provision): string[] {
  const where = citation ? ` ([${citation.text}](${citation.href}))` : '';
  const said = text === undefined ? '' : ` ${text}`;
  return [`**${heading}**${where}${said}`, clauseText(clause, '')];
}

function clauseText(clause: Clause, indent: string): string {
  if (clause.type === 'answer') return `${indent}- ${clause.question} → **${clause.answer}**`;
  if (clause.type === 'reference') return `${indent}- [${clause.text}](#${clause.anchor})`;
  const parts = clause.parts.map((each) => clauseText(each, `${indent}  `));
  return [`${indent}- ${clause.lead}`, ...parts].join('\n');
}

function factText({ label, value, href }: Fact): string {
  return `${label}: ${href === undefined ? `**${value}**` : `[${value}](${href})`}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Headings alone would get addresses that each viewer makes up in its own way. */
function anchorTag(anchor: string): string {
  return `<a id="${anchor}"></a>`;
}
