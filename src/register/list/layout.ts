import type { Row, Sheet } from '../../tables/model.ts';
import type { Field, ListWords } from './fields.ts';
import { FIELDS, fitsOf } from './fields.ts';

/** A column of a list: what it is called, an example of what stands in it, and what it was recognised as. */
export type Column = { index: number; heading: string; sample: string; field?: Field };
/**
 * `above`: how many rows, for example a title, stand over the headings. `isHeadless`: no heading is known, and the first row
 * may be a use.
 */
export type Layout = { columns: readonly Column[]; rows: readonly Row[]; above: number; isHeadless: boolean };

/** How far down the headings are looked for. */
const DEEPEST_HEAD = 10;

/** Where the headings of a list stand and what its columns hold. Without any known heading the first row is taken. */
export function layoutOf({ rows }: Pick<Sheet, 'rows'>, words: readonly ListWords[]): Layout {
  const hits = rows.slice(0, DEEPEST_HEAD).map(({ cells }) => Object.keys(recognised(cells, words)).length);
  const most = Math.max(0, ...hits);
  const above = Math.max(0, hits.indexOf(most));
  const below = rows.slice(above + 1);
  const fields = recognised(rows[above]?.cells ?? [], words);
  const width = Math.max(0, ...rows.slice(above).map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index): Column => {
    const field = fields[index];
    const sample = below.find(({ cells }) => cellAt(cells, index) !== '');
    return {
      index,
      heading: cellAt(rows[above]?.cells ?? [], index),
      sample: cellAt(sample?.cells ?? [], index),
      ...(field && { field }),
    };
  });
  return {
    columns: columns.filter(({ heading, sample }) => heading + sample !== ''),
    rows: below,
    above,
    isHeadless: most === 0,
  };
}

/** A cell without spaces around it, and without the mark that keeps a spreadsheet from taking it for a formula. */
export function cellAt(cells: readonly string[], index: number): string {
  return (cells[index] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
}

/** The field of each column, by its place; the best heading gets a field, and each field goes to one column. */
function recognised(headings: readonly string[], words: readonly ListWords[]): Record<number, Field> {
  const fits = headings.flatMap((heading, index) => {
    const own = fitsOf(heading, words);
    return FIELDS.map((field) => ({ index, field, fit: own[field] }));
  });
  const found: Record<number, Field> = {};
  for (const { index, field } of fits.filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit)) {
    if (found[index] === undefined && !Object.values(found).includes(field)) found[index] = field;
  }
  return found;
}
