import { CsvError, readCsv, separatorOf, withoutNamed } from './csv.ts';
import { decodeText } from './decode.ts';
import type { TableFile } from './model.ts';
import { isFilled } from './model.ts';

/** Largest file that is read, in bytes. */
export const LARGEST_TABLE = 5_000_000;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Excel before 2007, and newer files with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a table as CSV or XLSX, whatever its name says. Never throws. */
export async function readTable(bytes: Uint8Array): Promise<TableFile> {
  if (bytes.length > LARGEST_TABLE) return { problem: 'too-large' };
  if (beginsWith(bytes, OLD_OFFICE)) return { problem: 'old-excel' };
  if (beginsWith(bytes, ZIP)) return (await import('./readXlsx.ts')).readSheets(bytes);
  return readText(decodeText(bytes));
}

function readText(text: string): TableFile {
  if (text.trim() === '') return { problem: 'empty' };
  if (/^%PDF|^\{|^\s*</.test(text) || text.includes('\0')) return { problem: 'foreign' };
  try {
    const lines = withoutNamed(text.replace(/\r\n?/g, '\n'));
    const rows = readCsv(lines, separatorOf(text)).filter(isFilled);
    return rows.length > 0
      ? { sheets: [{ rows, merged: 0, formulas: 0, unsolved: 0 }] }
      : { problem: 'empty' };
  } catch (error) {
    if (error instanceof CsvError) return { problem: 'quote', line: error.line };
    throw error;
  }
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
