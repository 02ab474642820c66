import type { Table } from '../registerModel.ts';
import type { Flow } from './flow.ts';
import type { TextStyle } from './style.ts';
import { CONTENT_WIDTH, STYLES } from './style.ts';
import type { Cell } from './table.ts';
import { drawTable } from './table.ts';

/** A heading below that of a part. */
export function drawHeading(flow: Flow, heading: string): void {
  flow.ensure(20);
  flow.text('H3', heading, STYLES.subheading);
  flow.gap(1.5);
}

/** A table of texts; the first column names the row. `shares`: widths as shares of the page. */
export function drawCells(
  flow: Flow,
  { heads, rows }: Table,
  shares: readonly number[],
  first: TextStyle,
): void {
  const cellsOf = (texts: readonly string[], style: (column: number) => TextStyle): Cell[] =>
    texts.map((text, column) => ({
      text,
      style: style(column),
      width: CONTENT_WIDTH * (shares[column] ?? 0),
    }));
  drawTable(
    flow,
    cellsOf(heads, () => STYLES.label),
    rows.map((texts) => cellsOf(texts, (column) => (column === 0 ? first : STYLES.body))),
  );
}
