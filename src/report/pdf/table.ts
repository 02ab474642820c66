import { drawLink } from './blocks/link.ts';
import { drawRule } from './decoration.ts';
import type { Flow } from './flow.ts';
import { baselineOf } from './flow.ts';
import type { TextStyle } from './style.ts';
import { ACCENT, LINE, lineHeight, PAGE } from './style.ts';

/** A text in its looks; with an address it is a link. */
type Part = { text: string; style: TextStyle; href?: string };
/** One cell: its text and what stands below it, its width in millimetres, and a sign that its text makes room for. */
export type Cell = Part & { width: number; more?: readonly Part[]; sign?: Sign };
type Sign = { room: number; draw: (x: number, y: number) => void };
type Rows = readonly (readonly Cell[])[];
/** Space between the texts of two cells in millimetres. */
export const CELL_GAP = 4;
const ROW_PADDING = 0.45;
const BELOW = 2;

const textWidth = ({ width, sign }: Cell) => width - CELL_GAP - (sign?.room ?? 0);
const partsOf = (cell: Cell): Part[] => [cell, ...(cell.more ?? [])];

/** Height of the tallest cell of a row in millimetres. */
export function rowHeight(flow: Flow, cells: readonly Cell[]): number {
  const heightOf = (cell: Cell) => (part: Part) => flow.heightOf(part.text, part.style, textWidth(cell));
  const heights = cells.map((cell) =>
    partsOf(cell)
      .map(heightOf(cell))
      .reduce((sum, height) => sum + height, dropOf(cell, cells)),
  );
  return Math.max(...heights);
}

/** How much lower a cell in smaller print begins, so that the first lines of a row stand on one baseline. */
function dropOf({ style }: Cell, cells: readonly Cell[]): number {
  return Math.max(...cells.map((each) => baselineOf(each.style))) - baselineOf(style);
}

/** Writes one row; the cursor ends below its tallest cell. */
export function drawRow(flow: Flow, tag: 'TH' | 'TD', cells: readonly Cell[]): void {
  const top = flow.y;
  const scope = tag === 'TH' ? '/A <</O /Table /Scope /Column>>' : '';
  const height = rowHeight(flow, cells);
  let x: number = PAGE.left;
  flow.tagging.element('TR', () => {
    for (const cell of cells) {
      flow.y = top + dropOf(cell, cells);
      cell.sign?.draw(x, top);
      flow.tagging.element(tag, () => drawCell(flow, cell, x + (cell.sign?.room ?? 0)), scope);
      x += cell.width;
    }
  });
  flow.y = top + height;
}

function drawCell(flow: Flow, cell: Cell, x: number): void {
  const parts = partsOf(cell);
  const column = { x, width: textWidth(cell) };
  if (parts.length === 1 && cell.href === undefined) flow.write(cell.text, cell.style, column);
  else {
    for (const { text, style, href } of parts) {
      if (href === undefined) flow.text('P', text, style, column);
      else drawLink(flow, { text, href }, style, column);
    }
  }
}

/** Rows under a head, each at least `minimum` millimetres high; the head is repeated on each page as decoration. */
export function drawTable(flow: Flow, heads: readonly Cell[], rows: Rows, minimum = 0): void {
  const [first] = rows;
  // A head without rows would be no table to those who have it read out.
  if (!first) return;
  flow.ensure(rowHeight(flow, heads) + rowHeight(flow, first) + 4 * ROW_PADDING);
  flow.tagging.element('Table', () => {
    drawRow(flow, 'TH', heads);
    const heights = rows.map((cells) => Math.max(rowHeight(flow, cells), minimum) + 2 * ROW_PADDING);
    rows.forEach((cells, index) => {
      const isTorn = flow.room < neededAt(index, heights, flow.following);
      if (isTorn) repeatHeads(flow, heads);
      drawRule(flow, flow.y + ROW_PADDING / 2, index === 0 || isTorn ? ACCENT : LINE);
      flow.gap(ROW_PADDING * 1.5);
      const top = flow.y;
      drawRow(flow, 'TD', cells);
      flow.y = Math.max(flow.y, top + minimum);
      flow.gap(ROW_PADDING);
    });
  });
  flow.gap(BELOW);
}

/** So many rows turn the page with what must follow a table. */
const LAST_ROWS = 4;

/** Room for a row. The last one takes the row before it along: a row alone under a repeated head looks lost. */
function neededAt(index: number, heights: readonly number[], following: number): number {
  const rows = following > 0 ? LAST_ROWS : 2;
  const isFirstOfLast = index > 0 && index === heights.length - rows;
  const last = heights.slice(index).reduce((sum, each) => sum + each, following + BELOW);
  return isFirstOfLast ? last : (heights[index] ?? 0);
}

function repeatHeads(flow: Flow, heads: readonly Cell[]): void {
  flow.ensure(PAGE.height);
  flow.tagging.artifact(() => {
    let x: number = PAGE.left;
    for (const head of heads) {
      const { text, style, width } = head;
      const lines = flow.wrap(text, style, textWidth(head));
      flow.use(style);
      lines.forEach((line, index) =>
        flow.doc.text(line, x, flow.y + baselineOf(style) + index * lineHeight(style)),
      );
      x += width;
    }
  });
  flow.gap(rowHeight(flow, heads));
}
