import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { xlsxOf } from '../../src/tables/writeXlsx.ts';

test('names the range of its filter, as LibreOffice needs it', async () => {
  const bytes = await xlsxOf({ title: "Anna's", heads: ['A', 'B'], rows: [['c', 'd']] }, '2026-11-29');
  const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  const [, range] = /"_xlnm._FilterDatabase" localSheetId="0">([^<]*)</.exec(workbook) ?? [];
  expect(range?.replaceAll('&apos;', "'")).toBe("'Anna''s'!$A$1:$B$2");
});

test('the same table and day give the same bytes', async () => {
  const write = () => xlsxOf({ title: 'A', heads: ['B'], rows: [['c']] }, '2026-11-29');
  expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
});
