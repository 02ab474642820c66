import { expect, test } from 'vitest';
import { readToEnd } from '../../scripts/walks/screen.ts';
import {
  answerStart,
  begin,
  cards,
  download,
  heading,
  openOverview,
  RED_LINES,
  site,
  START,
  upload,
} from './support/register.ts';
import { violations } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();
test('a second use the next day: both are in the overview, and each opens again', async () => {
  const { page, context } = await visit('/check/?fall=invoices');
  await begin(page, 'invoices', 'Österreich');
  await page.close();
  const next = await context.newPage();
  await next.goto(`${(await visit('/')).page.url()}check/?fall=customer-chatbot`);
  await heading(next, START);
  await next.getByText('Sie beginnen einen neuen Einsatz.').waitFor();
  await answerStart(next, 'Deutschland');
  await heading(next, RED_LINES);
  await openOverview(next);
  expect(await cards(next)).toEqual(['Chatbot für Kunden', 'Belege und Rechnungen erfassen']);
  await next.getByRole('link', { name: 'Belege und Rechnungen erfassen', exact: true }).click();
  await next.getByRole('button', { name: 'Antworten ansehen und ändern' }).click();
  await heading(next, 'Ihre Antworten im Überblick');
  await next.getByText('Österreich').waitFor();
  await openOverview(next);
  expect(await cards(next)).toHaveLength(2);
});

test('rename, duplicate, delete and take back, with the keyboard alone', async () => {
  const { page } = await visit('/check/?fall=invoices');
  await begin(page, 'invoices', 'Österreich');
  await openOverview(page);
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Umbenennen: Belege und Rechnungen erfassen');
  await page.keyboard.type('Belege für die Steuer');
  await page.keyboard.press('Enter');
  await page.getByText('Der Einsatz heißt jetzt „Belege für die Steuer“.').waitFor();
  await press('Duplizieren: Belege für die Steuer');
  await page.getByText('Die Kopie heißt').waitFor();
  expect(await violations(page)).toEqual([]);
  await press('Löschen: Belege für die Steuer');
  await page.getByText('ist gelöscht').waitFor();
  expect(await cards(page)).toEqual(['Belege für die Steuer (Kopie)']);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('ist wieder da').waitFor();
  expect(await cards(page)).toHaveLength(2);
  await page.reload();
  await heading(page, 'Ihre Einsätze von KI');
  expect(await cards(page)).toHaveLength(2);
});

test('export, lose everything, import; a foreign file changes nothing', async () => {
  const { page } = await visit('/check/?fall=invoices');
  await begin(page, 'invoices', 'Österreich');
  await begin(page, 'customer-chatbot', 'Österreich');
  await openOverview(page);
  const { name, content } = await download(page, 'Als Datei sichern (JSON)');
  expect(name).toMatch(/^KI-Check_Uebersicht_\d{4}-\d{2}-\d{2}\.json$/);
  const table = await download(page, 'Als Tabelle speichern (CSV)');
  expect(table.content.startsWith('\uFEFFName;Einsatz;')).toBe(true);
  expect(table.content.split('\r\n')).toHaveLength(4);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Hier steht bald Ihr erster Einsatz' }).waitFor();
  await upload(page, '{"name":"left-pad","version":"1.3.0"}');
  await page.getByText('Diese Datei stammt nicht aus dem KI-Check.').waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await upload(page, content);
  await page.getByText('2 Einsätze sind dazugekommen.').waitFor();
  expect((await cards(page)).sort()).toEqual(['Belege und Rechnungen erfassen', 'Chatbot für Kunden']);
  await upload(page, content);
  await page.getByText('2 Einsätze aus der Datei waren unverändert schon da.').waitFor();
});

test('two tabs: each keeps its own use, and a change to the same one is told', async () => {
  const { page, context } = await visit('/check/?fall=invoices');
  await begin(page, 'invoices', 'Österreich');
  const other = await context.newPage();
  await other.goto(`${site(page)}/check/#red-lines`);
  await heading(other, RED_LINES);
  await readToEnd(other);
  await other.getByRole('button', { name: 'Nichts davon und weiter' }).click();
  await page.getByText(/^Dieser Einsatz wurde in einem anderen Fenster geändert\./).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Den anderen Stand laden' }).click();
  await heading(page, RED_LINES);
  await begin(other, 'customer-chatbot', 'Österreich');
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await heading(page, 'Wo und wie die KI eingesetzt wird');
  await openOverview(page);
  expect((await cards(page)).sort()).toEqual(['Belege und Rechnungen erfassen', 'Chatbot für Kunden']);
  await page.getByRole('link', { name: 'Belege und Rechnungen erfassen', exact: true }).click();
  await page.getByText('Nichts davon').first().waitFor({ state: 'attached' });
});

test('what the firm is known for is not asked again, and is changed for all uses in one place', async () => {
  const { page } = await visit('/check/?fall=invoices');
  await begin(page, 'invoices', 'Deutschland');
  await page.goto(`${site(page)}/check/?fall=customer-chatbot`);
  await heading(page, START);
  expect(await page.locator('input[name^="place"]').count()).toBe(0);
  await page.getByText('Aus Ihrem Betrieb übernommen: eine Angabe').click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Ändern: Wo hat Ihr Betrieb/ }).click();
  await page.getByText('Österreich', { exact: true }).click();
  await page.getByRole('button', { name: 'Für alle Einsätze übernehmen' }).click();
  await openOverview(page);
  await page.getByRole('link', { name: 'Belege und Rechnungen erfassen', exact: true }).click();
  await page.getByText('Österreich').first().waitFor({ state: 'attached' });
});
