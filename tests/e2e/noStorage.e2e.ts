import { expect, test } from 'vitest';
import { begin, cards, download, openOverview } from './support/register.ts';
import { overflow, violations } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();

test('private mode: works for this visit, is said once, and link and file are offered', async () => {
  const { page, context } = await visit('/');
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await begin(page, 'invoices', 'Österreich');
  await page.getByText('Ihr Browser erlaubt kein Speichern').waitFor();
  expect(await page.getByLabel('Ihr Link').inputValue()).toContain('/ergebnis/#d=1.');
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const { content } = await download(page, 'Als Datei speichern (JSON)');
  expect(JSON.parse(content)).toMatchObject({ uses: [{ answers: { 'use-case': 'invoices', place: 'at' } }] });
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await openOverview(page);
  expect(await cards(page)).toEqual(['Belege und Rechnungen erfassen']);
  expect(await page.getByText('Ihr Browser erlaubt kein Speichern').count()).toBe(0);
});

test('full storage: the same, and nothing that was saved is hurt', async () => {
  const { page, context } = await visit('/check/?fall=invoices');
  await begin(page, 'invoices', 'Österreich');
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await begin(page, 'customer-chatbot', 'Österreich');
  await page.getByText('Ihr Browser erlaubt kein Speichern, oder der Speicher ist voll.').waitFor();
  await openOverview(page);
  expect((await cards(page)).sort()).toEqual(['Belege und Rechnungen erfassen', 'Chatbot für Kunden']);
});
