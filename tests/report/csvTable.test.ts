import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvTable } from '../../src/report/csv.ts';

describe('a table', () => {
  test('begins with a mark, ends its lines as RFC 4180 has it, and quotes what needs it', () => {
    expect(
      csvTable(
        [
          ['a', 'b;c'],
          ['say "hi"', 'x\ny'],
        ],
        ';',
      ),
    ).toBe('\uFEFFa;"b;c"\r\n"say ""hi""";"x\ny"\r\n');
    expect(csvTable([['b;c', 'd,e']], ',')).toBe('\uFEFFb;c,"d,e"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x";"y")'])(
    'no spreadsheet takes %j for a formula',
    (cell) => {
      const table = csvTable([[cell]], ';');
      expect(table.replace(/^\uFEFF"?/, '').startsWith("'")).toBe(true);
    },
  );

  test.each(['x;=1+1;y', 'x,=1+1', 'x\t=1+1', 'a|@x', 'a\n+1', 'a;"=1"'])(
    'nor any part of %j, with whatever separator the table is opened',
    (cell) => {
      const parts = csvTable([['z', cell]], ',').split(/[;,|\t\r\n]/);
      expect(parts.filter((each) => /^"*[=+@-]/.test(each))).toEqual([]);
    },
  );

  test('is the same table when read back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ';', ',', '"', '\n', '\r', 'ä', ' ') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = parseCsv(csvTable(rows, ';').slice(1), ';');
        expect(read.map((row) => row.map((each) => each.replace(/^'(?=[\r])/, '')))).toEqual(rows);
      }),
    );
  });
});

/** A reader by the letter of RFC 4180. */
function parseCsv(table: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const token = new RegExp(`("(?:[^"]|"")*"|[^${separator}\r\n"]*)(${separator}|\r\n)`, 'y');
  while (token.lastIndex < table.length) {
    const [, cell = '', end] = token.exec(table) ?? [];
    if (end === undefined) throw new Error('not a table');
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
