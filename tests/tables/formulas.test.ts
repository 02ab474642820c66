import type { Cell } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readTable } from '../../src/tables/readTable.ts';

test('a formula that was never worked out leaves its place empty and is counted; one that says nothing is none', async () => {
  const rows = [['Abteilung', 'Name'], ...['Büro', 'Lager', 'Hof'].map((each) => [each, null])];
  const cells = new Map<string, Partial<Cell>>([
    ['1,1', { formula: 'UPPER("c")', formulaResult: 'C', value: 'C' }],
    ['2,1', { formula: 'UPPER("d")' }],
    ['3,1', { formula: 'UPPER("")', formulaResult: '', value: '' }],
  ]);
  const file = await readTable(await writeXlsx({ sheets: [{ name: 'Liste', rows, cells }] }));
  expect(file).toMatchObject({ sheets: [{ formulas: 3, unsolved: 1 }] });
  expect('sheets' in file && file.sheets[0]?.rows.map((row) => row.cells[1])).toEqual(['Name', 'C', '', '']);
});
