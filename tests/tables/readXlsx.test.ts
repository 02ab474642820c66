import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/tables/readTable.ts';
import { xlsxOf } from '../../src/tables/writeXlsx.ts';

describe('an Excel file', () => {
  test('comes back as it was written, days as days', async () => {
    const bytes = await xlsxOf(
      {
        title: 'Liste: [1]',
        heads: ['Name', 'Seit', 'Zahl'],
        rows: [
          ['=1+1 ä', { day: '2025-05-01' }, 3],
          ['-x', '', 0],
        ],
      },
      '2026-11-29',
    );
    expect(await readTable(bytes)).toEqual({
      sheets: [
        {
          name: 'Liste   1 ',
          rows: [
            { line: 1, cells: ['Name', 'Seit', 'Zahl'] },
            { line: 2, cells: ['=1+1 ä', '2025-05-01', '3'] },
            { line: 3, cells: ['-x', '', '0'] },
          ],
          merged: 0,
          formulas: 0,
          unsolved: 0,
        },
      ],
    });
  });

  test('with joined cells, formulas, empty rows and further sheets', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'leer', rows: [] },
        {
          name: 'Liste',
          rows: [
            ['Abteilung', 'Name'],
            ['Büro', 'A'],
            [null, 'B'],
            [null, null],
            ['Werkstatt', 'C'],
          ],
          merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }],
          cells: new Map([['4,1', { formula: 'UPPER("c")', formulaResult: 'C', value: 'C' }]]),
        },
        { name: 'versteckt', hidden: true, rows: [['x']] },
        { name: 'Andere', rows: [['y']] },
      ],
    });
    const file = await readTable(bytes);
    expect(file).toMatchObject({ sheets: [{ name: 'Liste', merged: 1, formulas: 1 }, { name: 'Andere' }] });
    expect('sheets' in file && file.sheets[0]?.rows).toEqual([
      { line: 1, cells: ['Abteilung', 'Name'] },
      { line: 2, cells: ['Büro', 'A'] },
      { line: 3, cells: ['Büro', 'B'] },
      { line: 5, cells: ['Werkstatt', 'C'] },
    ]);
  });

  test('without anything in it is empty', async () => {
    expect(await readTable(await writeXlsx({ sheets: [{ name: 'a', rows: [] }] }))).toEqual({
      problem: 'empty',
    });
  });
});
