import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { faultsOnAnyScreen, violations } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();

test.each(['/medien/', '/en/media/'])('%s is sound on any screen, in light and dark', async (path) => {
  const { page } = await visit(path);
  await page.locator('.flyer-form details').evaluate((fold) => fold.setAttribute('open', ''));
  expect(await faultsOnAnyScreen(page)).toEqual([]);
});

test('a flyer with the mark that was typed is downloaded, its words are those of the preview', async () => {
  const { page } = await visit('/medien/');
  await page.getByLabel('Kennzeichen').fill('messe-wels');
  await page.getByLabel('Für wen ist er?').selectOption({ label: 'Bilder, Ton und Video mit KI' });
  await page.getByText('Was darauf steht').click();
  await page.getByText('?quelle=messe-wels#fall=advertising-images').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PDF für den Druck herunterladen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('KI-Check_A5_messe-wels_media.pdf');
  const pages = await contentsOf(await openPdf(new Uint8Array(await readFile(await download.path()))));
  expect(pages).toHaveLength(2);
  expect(pages[0]?.text).toContain('Muss ich KI-Bilder kennzeichnen');
  expect(pages[1]?.text).toContain('pilot@example.at');
});

test('a bad mark gets a sentence, and nothing is made', async () => {
  const { page } = await visit('/medien/');
  const field = page.getByLabel('Kennzeichen');
  await field.fill('WKO Wien');
  await page.getByText('Ein Kennzeichen besteht aus').waitFor();
  const downloads: string[] = [];
  page.on('download', (each) => downloads.push(each.suggestedFilename()));
  await page.getByRole('button', { name: 'PDF für den Druck herunterladen' }).click();
  expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
  expect(await violations(page)).toEqual([]);
  await field.fill('wko-wien');
  expect(await page.getByText('Ein Kennzeichen besteht aus').count()).toBe(0);
  expect(downloads).toEqual([]);
});

test('a poster has no crop marks to choose', async () => {
  const { page } = await visit('/medien/');
  const marks = page.getByRole('checkbox', { name: 'Mit Schnittmarken' });
  await marks.waitFor();
  await page.getByRole('radio', { name: /^Plakat A4/ }).check();
  expect(await marks.count()).toBe(0);
});

test('a draft is copied as it stands, and has its picture', async () => {
  const { page, context } = await visit('/medien/');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const draft = page.getByRole('region', { name: 'Meilenstein' });
  const picture = draft.getByRole('img', { name: 'KI im Betrieb: So ist es gelungen' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(1200);
  await draft.getByRole('button', { name: 'Text kopieren' }).click();
  await draft.getByText('Der Text ist kopiert.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await draft.getByRole('textbox').inputValue());
  expect(copied).toMatch(/\[Branche und Größe.*\][^]*https:\/\/ki-check\.example\.at\/\?quelle=linkedin$/);
});

test('the start page is passed on by its address', async () => {
  const { page, context } = await visit('/');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.getByRole('button', { name: 'Diese Seite weitergeben' }).click();
  await page.getByText('Die Adresse ist kopiert.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('/', page.url()).href);
});
