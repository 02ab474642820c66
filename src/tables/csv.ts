import type { Row } from './model.ts';

/** Why a table cannot be read, and where. */
export class CsvError extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`a quote is open at line ${line}`);
    this.line = line;
  }
}

/**
 * Rows of a table as RFC 4180 has it; empty lines are skipped. A quote inside a cell that did not begin with one is a
 * character like any other. Throws a CsvError if a quoted cell never ends.
 */
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
    if (quotedSince > 0 && character === '"' && content[index + 1] === '"') cell += content[++index] ?? '';
    else if (quotedSince > 0 && character === '"') quotedSince = 0;
    else if (quotedSince > 0) cell += character;
    else if (character === '"' && cell === '') quotedSince = line;
    else if (character === separator) [cell] = ['', cells.push(cell)];
    else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  if (quotedSince > 0) throw new CsvError(quotedSince);
  endRow();
  return rows;
}

/** The separators that spreadsheets write, the German one first: it wins where nothing tells. */
const SEPARATORS = [';', ',', '\t', '|'] as const;
/** A first line in which Excel names the separator itself. */
const NAMED = /^sep=(.)\r?\n/i;

/** What separates the cells: what the file says itself, else what stands most often in the first line that has any. */
export function separatorOf(text: string): string {
  const named = NAMED.exec(text)?.[1];
  if (named !== undefined) return named;
  const bare = text.replace(/"[^"]*"/g, '');
  const head = bare.split('\n').find((line) => SEPARATORS.some((each) => line.includes(each))) ?? '';
  const counts = SEPARATORS.map((each) => head.split(each).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** The text without a line that only names the separator; its place stays, so that lines keep their numbers. */
export function withoutNamed(text: string): string {
  return text.replace(NAMED, '\n');
}
