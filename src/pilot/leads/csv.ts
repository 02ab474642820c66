/** A row of a table, with the line of the file on which it begins (from 1). */
export type Row = { line: number; cells: readonly string[] };

/** Why a table cannot be read, and where. */
export class CsvError extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`a quote is open at line ${line}`);
    this.line = line;
  }
}

/** Rows of a table as RFC 4180 has it; empty lines are skipped. Throws a CsvError if a quoted cell never ends. */
export function readCsv(content: string, separator: string): Row[] {
  const rows: Row[] = [];
  let [cells, cell, line, begun]: [string[], string, number, number] = [[], '', 1, 1];
  let quotedSince = 0;
  const endRow = () => {
    if (cells.length > 0 || cell !== '') rows.push({ line: begun, cells: [...cells, cell] });
    [cells, cell, begun] = [[], '', line];
  };
  for (let index = 0; index < content.length; index++) {
    const character = content[index] ?? '';
    if (character === '\n') line++;
    if (character === '"') {
      const isDoubled = quotedSince > 0 && content[index + 1] === '"';
      if (isDoubled) cell += content[++index] ?? '';
      else quotedSince = quotedSince > 0 ? 0 : line;
    } else if (quotedSince > 0) cell += character;
    else if (character === separator) [cells, cell] = [[...cells, cell], ''];
    else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  if (quotedSince > 0) throw new CsvError(quotedSince);
  endRow();
  return rows;
}
