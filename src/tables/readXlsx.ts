import type { CellValue, Sheet as RawSheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { Row, Sheet, TableFile } from './model.ts';
import { isFilled } from './model.ts';

/** Reads the sheets of an Excel file that can be seen and hold something. Never throws. */
export async function readSheets(bytes: Uint8Array): Promise<TableFile> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden });
    const filled = sheets.map(sheetOf).filter(({ rows }) => rows.length > 0);
    return filled.length > 0 ? { sheets: filled } : { problem: 'empty' };
  } catch {
    return { problem: hasExcelParts(bytes) ? 'damaged' : 'other-program' };
  }
}

/** The names of a ZIP's parts stand in it as they are; those of an Excel file begin like this (ECMA-376, part 2). */
function hasExcelParts(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('xl/');
}

function sheetOf({ name, rows, cells, merges = [] }: RawSheet): Sheet {
  const tall = merges.filter(({ startRow, endRow }) => endRow > startRow);
  const texts = rows.map((row) => Array.from(row, textOf));
  const formulas = [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
  for (const { startRow, endRow, startCol } of tall) {
    const shared = texts[startRow]?.[startCol] ?? '';
    texts.slice(startRow + 1, endRow + 1).forEach((row) => (row[startCol] = shared));
  }
  return {
    name,
    rows: texts
      .map((each, index): Row => ({ line: index + 1, cells: Array.from(each, (cell) => cell ?? '') }))
      .filter(isFilled),
    merged: tall.length,
    formulas: formulas.length,
    unsolved: formulas.filter(({ value }) => value === null).length,
  };
}

/** A cell as people read it; a day as ISO 8601. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
}
