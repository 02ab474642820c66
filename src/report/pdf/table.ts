import type { Flow } from './flow.ts';
import type { TextStyle } from './style.ts';
import { PAGE } from './style.ts';

/** One cell: its text, its looks, its width in millimetres. */
export type Cell = { text: string; style: TextStyle; width: number };
const CELL_GAP = 4;

/** Height of the tallest cell of a row in millimetres. */
export function rowHeight(flow: Flow, cells: readonly Cell[]): number {
  return Math.max(...cells.map(({ text, style, width }) => flow.heightOf(text, style, width - CELL_GAP)));
}

/** Writes one row; the cursor ends below its tallest cell. */
export function drawRow(flow: Flow, tag: 'TH' | 'TD', cells: readonly Cell[]): void {
  const top = flow.y;
  const scope = tag === 'TH' ? '/A <</O /Table /Scope /Column>>' : '';
  const height = rowHeight(flow, cells);
  let x: number = PAGE.left;
  flow.tagging.element('TR', () => {
    for (const { text, style, width } of cells) {
      flow.y = top;
      const column = { x, width: width - CELL_GAP };
      flow.tagging.element(tag, () => flow.write(text, style, column), scope);
      x += width;
    }
  });
  flow.y = top + height;
}
