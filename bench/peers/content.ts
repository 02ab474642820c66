import type { Block, Report } from '../../src/report/model.ts';

/** What every library can draw: no kind of block of the report is known here, so new ones need nothing new. */
export type Part =
  | { kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'item'; text: string }
  | { kind: 'table'; rows: readonly (readonly [string, string])[] };
/** Draws a report as PDF, A4, in the embedded fonts of our own PDF. */
export type RenderPdf = (report: Report) => Promise<Uint8Array>;

/** Fields for machines, or for what our own PDF does not draw either (`answers`: those behind a finding). */
const NOT_DRAWN = new Set([
  ...['type', 'href', 'id', 'question', 'kind', 'style', 'outcome', 'riskClass', 'from', 'to'],
  ...['short', 'note', 'steps', 'before', 'after', 'counter', 'answers'],
]);

/** All words of a report in their order. */
export function contentOf({ product, date, use, title, sections }: Report): Part[] {
  return [
    { kind: 'paragraph', text: `${product} · ${date}` },
    { kind: 'paragraph', text: use },
    { kind: 'title', text: title },
    ...sections.flatMap(({ heading, blocks }, index): Part[] => [
      ...(index === 0 ? [] : [{ kind: 'heading' as const, text: heading }]),
      ...blocks.flatMap(partsOf),
    ]),
  ];
}

function partsOf(block: Block): Part[] {
  return Object.entries(block).flatMap(([field, value]): Part[] => {
    if (Array.isArray(value)) return NOT_DRAWN.has(field) ? [] : listed(value);
    const text = stringsOf(value, field).join(' ');
    if (text === '') return [];
    return [{ kind: field === 'title' ? 'subheading' : 'paragraph', text }];
  });
}

/** Things with several texts each are a table, things with one text a list. */
function listed(values: readonly unknown[]): Part[] {
  const rows = values.map((value) => stringsOf(value));
  if (rows.length === 0) return [];
  if (rows.some((row) => row.length < 2)) return rows.map((row) => ({ kind: 'item', text: row.join(' ') }));
  return [{ kind: 'table', rows: rows.map(([first = '', ...rest]) => [first, rest.join(' ')]) }];
}

function stringsOf(value: unknown, field = ''): string[] {
  if (NOT_DRAWN.has(field)) return [];
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringsOf(each, key));
}
