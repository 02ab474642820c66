import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from '../../src/tables/readTable.ts';
import { xlsxOf } from '../../src/tables/writeXlsx.ts';
import { cards } from './support/register.ts';
import { violations } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const HEADS = ['Name', 'Tool', 'Zweck', 'seit'];
const ROW = ['Büro-Texte', 'ChatGPT', 'Werbetexte schreiben', '1.5.2025'];
const csv = (separator: string) => [HEADS, ROW].map((cells) => cells.join(separator)).join('\r\n');
const SHAPES: readonly (readonly [string, () => Promise<Buffer>])[] = [
  ['german.csv', async () => Buffer.from(csv(';'), 'latin1')],
  ['unicode.txt', async () => Buffer.from(`\uFEFF${csv('\t')}`, 'utf16le')],
  [
    'excel.xlsx',
    async () => Buffer.from(await xlsxOf({ title: 'KI', heads: HEADS, rows: [ROW] }, '2026-11-29')),
  ],
];

test.each(SHAPES)(
  '%s becomes a use, and the register an Excel file that says the same',
  async (name, content) => {
    const { page } = await visit('/uebersicht/');
    const buffer = await content();
    await page.setInputFiles('input[accept*=xlsx]', { name, mimeType: 'application/octet-stream', buffer });
    await page.getByText('Eine Zeile ist gelesen.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Einen Einsatz aufnehmen' }).click();
    await page.getByText('Ein Einsatz ist dazugekommen.').waitFor();
    expect(await cards(page)).toEqual(['Büro-Texte: Werbetexte schreiben']);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als Excel-Datei speichern (XLSX)' }).click();
    const file = await readTable(readFileSync(await (await saved).path()));
    const row = 'sheets' in file ? file.sheets[0]?.rows[1]?.cells : undefined;
    expect(row?.slice(0, 3)).toEqual([
      'Büro-Texte: Werbetexte schreiben',
      'Marketing- und Social-Media-Texte',
      'ChatGPT',
    ]);
    expect(row?.[6]).toBe('2025-05-01');
  },
);
