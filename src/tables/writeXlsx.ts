import type { CellValue } from 'hucre';
import { rangeRef, writeXlsx } from 'hucre/xlsx';
import type { Cell, WrittenTable } from './model.ts';

/** Excel takes no longer name for a sheet, and none of these characters in it. */
const SHEET_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
/** LibreOffice shows a filter only where its range has this name, too. */
const FILTERED = '_xlnm._FilterDatabase';
const BOLD = { font: { bold: true } };
/** Columns are as wide as their longest text, within these. */
const [NARROWEST, WIDEST] = [9, 48];

/** A table as an Excel file with one sheet; its head stays in view and can be filtered. `asOf` is the day it carries. */
export async function xlsxOf({ title, heads, rows }: WrittenTable, asOf: string): Promise<Uint8Array> {
  const name = title.replace(NOT_IN_NAMES, ' ').slice(0, SHEET_NAME);
  const range = rangeRef(0, 0, rows.length, heads.length - 1);
  const head = new Map(heads.map((value, column) => [`0,${column}`, { value, style: BOLD }]));
  return writeXlsx({
    properties: { title, created: dayOf(asOf), modified: dayOf(asOf) },
    sheets: [
      {
        name,
        columns: heads.map((each, column) => ({
          width: widthOf(each, rows, column),
          ...format(rows, column),
        })),
        rows: [[...heads], ...rows.map((row) => row.map(valueOf))],
        cells: head,
        freezePane: { rows: 1 },
        autoFilter: { range },
      },
    ],
    namedRanges: [{ name: FILTERED, scope: name, range: `'${name.replaceAll("'", "''")}'!${fixed(range)}` }],
  });
}

/** `A1:Q17` as `$A$1:$Q$17`: the same from every cell. */
function fixed(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function format(rows: WrittenTable['rows'], column: number) {
  return rows.some((row) => typeof row[column] === 'object') ? { numFmt: 'yyyy\\-mm\\-dd' } : {};
}

function widthOf(head: string, rows: WrittenTable['rows'], column: number): number {
  const longest = Math.max(head.length, ...rows.map((row) => lengthOf(row[column] ?? '')));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function lengthOf(cell: Cell): number {
  return typeof cell === 'object' ? cell.day.length : String(cell).length;
}

function valueOf(cell: Cell): CellValue {
  return typeof cell === 'object' ? dayOf(cell.day) : cell === '' ? null : cell;
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
