import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { AND_ON, tapToInterim } from './support/counted.ts';
import { MAY_BE_MISSING, takeAway } from './support/missing.ts';
import { moved } from './support/moved.ts';
import { download, openOverview } from './support/register.ts';
import { violations } from './support/sound.ts';
import { answerOnly } from './support/walkThrough.ts';
import { visits, wake } from './support/visit.ts';

const visit = visits();
const USUAL = {
  'how-it-works': [],
  place: ['Österreich'],
  roles: [],
  'red-lines': [AND_ON],
  areas: [AND_ON],
  contact: [AND_ON],
};

/** Opens a page of the site in a browser that lacks these. */
async function openWithout(names: readonly string[], path: string) {
  const opened = await visit('/nutzungshinweise/', { reads: true });
  await takeAway(opened.context, names);
  await opened.page.goto(new URL(path, opened.page.url()).href);
  return opened;
}

const title = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

test('without anything that a browser may lack, every button does its work or says why not', async () => {
  const { page } = await openWithout(MAY_BE_MISSING, '/');
  await wake(page);
  await page.getByRole('button', { name: 'Diese Seite weitergeben' }).click();
  await page.getByText(/^Kopieren ist hier nicht erlaubt\. Die Adresse ist http/).waitFor();
  await tapToInterim(page, /^Belege und Rechnungen/, USUAL);
  await page.getByRole('button', { name: 'Ergebnis jetzt ansehen' }).click();
  await title(page, /^Noch offen/);
  expect((await download(page, 'PDF herunterladen')).content).toMatch(/^%PDF-/);
  await page.getByRole('heading', { level: 2, name: /^Ihre Mappe/ }).click();
  expect((await download(page, 'Alles als ZIP')).content).toMatch(/^PK/);
  await page.getByText('Link an mich, QR-Code oder Datei').click();
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await page.getByText('Ihr Browser lässt das Kopieren nicht zu.').waitFor();
  await page.getByRole('heading', { level: 2, name: /^Ihre Antworten/ }).click();
  await page
    .getByRole('button', { name: 'Ändern: Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?' })
    .click();
  await title(page, /^Wo hat Ihr Betrieb, Ihr Verein/);
  await answerOnly(page, 'Deutschland');
  await title(page, /^Wessen Daten/);
  await openOverview(page);
  expect((await download(page, 'Als Datei sichern (JSON)')).content).toContain('"invoices"');
  expect((await download(page, 'Alles als PDF speichern')).content).toMatch(/^%PDF-/);
  await page.getByRole('link', { name: 'Medien' }).click();
  expect((await download(page, 'PDF für den Druck herunterladen')).content).toMatch(/^%PDF-/);
  for (const name of ['Einbinden', 'Datenschutz', 'Alle Regeln mit Fundstellen', 'Verwendete Software']) {
    await moved(page, () => page.getByRole('contentinfo').getByRole('link', { name }).click());
  }
});

test.each(['/', '/check/', '/en/'])('%s: a browser that cannot run the app is told so', async (path) => {
  const { page, complaints } = await openWithout(['Array.prototype.at'], path);
  const alert = page.getByRole('alert').filter({ hasText: 'pilot@example.at' });
  await page.evaluate(() => dispatchEvent(new Event('pointerover')));
  await alert.waitFor();
  expect(complaints.splice(0).join()).toContain('is not a function');
});

test('so is one whose network fails in the middle of loading', async () => {
  const { page, complaints } = await visit('/', { reads: true });
  await page.route('**/main-*.js', (route) => route.abort());
  await page.locator('h1').hover();
  await page.getByRole('alert').filter({ hasText: 'nicht vollständig geladen' }).waitFor();
  expect(complaints.splice(0).join()).toContain('dynamically imported module');
  expect(await violations(page)).toEqual([]);
});

test.each(['/', '/check/', '/en/overview/'])(
  '%s: where the first script never comes, the page says so after a while by itself',
  async (path) => {
    const { page, complaints } = await visit('/nutzungshinweise/', { reads: true });
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(new URL(path, page.url()).href);
    const notice = page.locator('#start-failed');
    expect(await notice.isVisible()).toBe(false);
    await notice.evaluate((each) => each.getAnimations().forEach((waiting) => waiting.finish()));
    await notice.waitFor();
    expect(await notice.innerText()).toContain('pilot@example.at');
    expect(complaints.splice(0).join()).toContain('404');
  },
);

test('a new version in the middle of a visit: a page whose files are gone says so, and comes anew', async () => {
  const { page, complaints } = await visit('/');
  await page.route('**/BusinessPage-*.js', (route) => route.fulfill({ status: 404 }));
  await page.locator('main a[href="/betrieb/"]').first().click();
  await page.getByRole('alert').filter({ hasText: 'eine neue Version' }).waitFor();
  await page.unroute('**/BusinessPage-*.js');
  await page.getByRole('button', { name: 'Seite neu laden' }).click();
  await page.locator('main h1').waitFor();
  expect(complaints.splice(0).join()).toContain('404');
});
