import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRow } from '../../src/report/csv.ts';
import { CsvError, readCsv } from '../../src/tables/csv.ts';
import { readTable } from '../../src/tables/readTable.ts';
import { xlsxOf } from '../../src/tables/writeXlsx.ts';
import { damagedBytes, fuzz } from './input.ts';

const SEPARATORS = [';', ',', '\t', '|'];
/** Texts with what means something to a spreadsheet. */
const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.array(fc.constantFrom(...'=+-@;,|\t\r\n"\' xä1'), { maxLength: 9 }).map((signs) => signs.join('')),
);
const row = fc.array(cell, { minLength: 1, maxLength: 4 });

/** The cells as a program reads them that takes this sign for the separator; none where it refuses the file. */
function readBy(separator: string, text: string): readonly string[] {
  try {
    return readCsv(text, separator).flatMap(({ cells }) => cells);
  } catch (error) {
    expect(error).toBeInstanceOf(CsvError);
    return [];
  }
}

test('a table that was written is no formula in any country, and says the same in its own', async () => {
  await fuzz('written tables', fc.tuple(row, fc.constantFrom(...SEPARATORS)), ([cells, separator]) => {
    const text = csvRow(cells, separator);
    for (const each of SEPARATORS)
      expect(readBy(each, text).filter((read) => /^[=+\-@]/.test(read))).toEqual([]);
    const bare = (texts: readonly string[]) => texts.map((each) => each.replace(/'/g, ''));
    // A row of nothing but an empty cell is an empty line.
    if (text !== '') expect(bare(readBy(separator, text))).toEqual(bare(cells));
  });
});

const list = 'Name;Büro\r\nChatGPT;"Lösung; groß"\r\n';
const written = [list, `\uFEFF${list}`, `sep=;\r\n${list}`].map((text) => Buffer.from(text));
const wide = Buffer.from(`\uFEFF${list}`, 'utf16le');

test('a damaged table is read or refused with the reason', async () => {
  const tables = fc.oneof(...[...written, wide].map(damagedBytes));
  await fuzz('damaged tables', tables, async (bytes) => {
    const read = await readTable(bytes);
    expect('problem' in read || read.sheets.every(({ rows }) => rows.length > 0)).toBe(true);
  });
});

test('so is a damaged Excel file', async () => {
  const xlsx = await xlsxOf(
    { title: 'Liste', heads: ['Name', 'Seit'], rows: [['A', { day: '2025-05-01' }]] },
    '2026-11-29',
  );
  await fuzz('damaged Excel files', damagedBytes(xlsx), async (bytes) => {
    const read = await readTable(bytes);
    expect('problem' in read || read.sheets.length > 0).toBe(true);
  });
});
