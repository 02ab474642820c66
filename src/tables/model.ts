/** A row of a table, with the line of the file or sheet on which it begins (from 1). */
export type Row = { line: number; cells: readonly string[] };
/** True for a row that says anything. */
export function isFilled({ cells }: Row): boolean {
  return cells.some((each) => each.trim() !== '');
}

/** One sheet of a file, without its empty rows. */
export type Sheet = {
  /** Missing where the file holds one table without a name. */
  name?: string;
  rows: readonly Row[];
  /** How many cells are joined over several rows; their content stands in each of these rows. */
  merged: number;
  /** How many cells hold a formula; what it came to last stands in its place. */
  formulas: number;
  /** How many of these have never been worked out: their place is empty. */
  unsolved: number;
};
/**
 * `old-excel`: the format before 2007, or a file with a password. `other-program`: a ZIP, as LibreOffice, Numbers and
 * Word write it, but no Excel file. `quote`: one is never closed, at `line`.
 */
export type TableProblem =
  'too-large' | 'foreign' | 'old-excel' | 'other-program' | 'damaged' | 'quote' | 'empty';
export type TableFile = { sheets: readonly Sheet[] } | { problem: TableProblem; line?: number };

/** A cell to be written; a day as ISO 8601. */
export type Cell = string | number | { day: string };
export type WrittenTable = {
  title: string;
  heads: readonly string[];
  rows: readonly (readonly Cell[])[];
};
