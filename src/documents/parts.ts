import type { Text } from '../i18n/text.ts';
import type { DocumentBlock } from './model.ts';

export type Values = Readonly<Record<string, string | number>>;

/** How the texts of one part are written in `locales/<lang>/documents.json`; every piece may be missing. */
type Part = {
  heading?: string;
  text?: readonly string[];
  list?: readonly string[];
  steps?: readonly string[];
  checks?: readonly string[];
  fields?: readonly string[];
  /** Head of a table to be filled in. */
  header?: readonly string[];
  after?: readonly string[];
};

/** Empty rows of a table to be filled in. */
const EMPTY_ROWS = 5;

/** The blocks of one part: heading, texts, lists, lines to tick, fields, an empty table, and what is said after them. */
export function part(address: string, { tree }: Text, values: Values = {}): DocumentBlock[] {
  const { heading, text, list, steps, checks, fields, header, after } = tree(
    `documents:${address}`,
    values,
  ) as Part;
  return [
    ...(heading === undefined ? [] : [{ type: 'heading', text: heading } as const]),
    ...paragraphs(text),
    ...(list ? [{ type: 'list', items: list } as const] : []),
    ...(steps ? [{ type: 'steps', items: steps } as const] : []),
    ...(checks
      ? [{ type: 'checks', items: checks.map((each) => ({ text: each, checked: false })) } as const]
      : []),
    ...(fields ?? []).map((label): DocumentBlock => ({ type: 'field', label })),
    ...(header ? [emptyTable(header)] : []),
    ...paragraphs(after),
  ];
}

function emptyTable(header: readonly string[]): DocumentBlock {
  const rows = Array.from({ length: EMPTY_ROWS }, () => header.map(() => ''));
  return { type: 'table', header, rows };
}

/** Texts, each a paragraph of its own. */
export function paragraphs(texts: readonly string[] = []): DocumentBlock[] {
  return texts.map((text) => ({ type: 'paragraph', text }));
}
