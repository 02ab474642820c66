import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { unzip } from '../../src/documents/zip.ts';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { onDevice, profile } from './support/savedVisits.ts';
import { visits } from './support/visit.ts';

const visit = visits();

test('the whole folder is downloaded as one ZIP, every file sound', async () => {
  const { page } = await visit('/ergebnis/', { saved: onDevice(profile('hiring-in-40-person-firm')) });
  const folder = page.getByRole('region', { name: 'Ihre Mappe: Vorlagen zum Ausfüllen' });
  const all = folder.getByRole('button', { name: 'Alles als ZIP' });
  await page.getByRole('heading', { level: 2, name: /^Ihre Mappe/ }).click();
  await all.waitFor();
  const count = await folder.getByRole('listitem').count();
  const [download] = await Promise.all([page.waitForEvent('download'), all.click()]);
  expect(download.suggestedFilename()).toMatch(
    /^KI-Mappe_Bewerber-suchen-oder-vorsortieren_\d{4}-\d\d-\d\d\.zip$/,
  );
  const files = Object.entries(unzip(new Uint8Array(await readFile(await download.path()))));
  expect(files).toHaveLength(2 * count);
  for (const [name, bytes] of files) {
    if (name.endsWith('.docx')) expect(Object.keys(unzip(bytes)), name).toContain('word/document.xml');
    else {
      const pages = await contentsOf(await openPdf(bytes));
      expect(pages.map(({ text }) => text).join(' '), name).toContain('Vorlage und keine Rechtsberatung');
    }
  }
  await folder.getByText(/^Heruntergeladen:/).waitFor();
});
