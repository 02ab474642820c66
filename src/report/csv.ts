/** Spreadsheets take a cell that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** The same behind what separates cells in some country: where the file is read with another separator, a cell begins. */
const INNER_FORMULA = /([;,|\t\r\n]"*)(?=[=+\-@])/g;
/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as RFC 4180 has it, for spreadsheets. The separator is the one that the reader's language expects. */
export function csvTable(rows: readonly (readonly string[])[], separator: string): string {
  const lines = rows.map((cells) => csvRow(cells, separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** One row of such a table; no cell of it is taken for a formula. */
export function csvRow(cells: readonly string[], separator: string): string {
  return cells.map((cell) => field(cell, separator)).join(separator);
}

function field(cell: string, separator: string): string {
  const inside = cell.replace(INNER_FORMULA, "$1'");
  const harmless = FORMULA.test(cell) ? `'${inside}` : inside;
  const needsQuotes = /["\r\n]/.test(harmless) || harmless.includes(separator);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
