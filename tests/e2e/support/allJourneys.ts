import type { Page } from 'playwright-core';
import type { Answers } from '../../../src/domain/types.ts';
import { encodeLink } from '../../../src/share/link.ts';
import { tickAnswer } from './answerAs.ts';
import { moved } from './moved.ts';
import { download, openOverview } from './register.ts';
import { passScreen } from './screen.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** From the start page, by its search and a tile, through every question to the result. */
export async function check(page: Page, tile: RegExp, answers: Answers): Promise<void> {
  await page.getByRole('searchbox').fill('chatgtp');
  await page.getByRole('searchbox').fill('');
  await moved(page, () => page.getByRole('link', { name: tile }).click());
  while (!page.url().includes('/ergebnis/'))
    await passScreen(page, (id, group) => tickAnswer(group, id, answers[id]));
  await moved(page, () => press(page, 'Antworten ansehen und ändern'));
  await page.getByLabel('Name für diesen Einsatz (freiwillig)').fill('Geheimer Name');
  await moved(page, () => press(page, 'Ergebnis zeigen'));
}

/** Everything that a result gives away, as files and as a link; and an answer changed in place. */
export async function takeResultHome(page: Page): Promise<void> {
  await download(page, 'PDF herunterladen');
  await page.getByText('Weitere Formate').click();
  for (const each of await page.locator('.more-formats button').allInnerTexts()) await download(page, each);
  await page.getByRole('heading', { level: 2, name: /^Ihre Mappe/ }).click();
  const documents = page.locator('.folder-formats').first();
  for (const each of await documents.getByRole('button').all()) {
    await Promise.all([page.waitForEvent('download'), each.click()]);
    await page.getByText(/^Heruntergeladen:/).waitFor();
  }
  await download(page, 'Alles als ZIP');
  await page.getByText('Link an mich, QR-Code oder Datei').click();
  await page.getByText('QR-Code für ein anderes Gerät').click();
  await page.getByRole('img', { name: /QR-Code/ }).waitFor();
  await download(page, 'Als Datei speichern (JSON)');
  await page.locator('main input[type=checkbox]').first().check();
}

/** A result that comes with a link, as from another device. */
export async function openLink(page: Page, version: string, answers: Answers): Promise<void> {
  const link = encodeLink({ version, name: 'Geheimer Name', answers, done: [] });
  await page.goto(`${new URL(page.url()).origin}/ergebnis/#${link}`);
  await page.getByText(/kam mit dem Link dazu|hatten Sie schon/).waitFor();
}

/** The register with all its files, and a language and back. */
export async function registerFiles(page: Page): Promise<void> {
  await openOverview(page);
  const files = ['Alles als PDF speichern', 'Als Datei sichern (JSON)', 'Als Tabelle speichern (CSV)'];
  for (const each of files) await download(page, each);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: /uses of AI/ }).waitFor();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ihre Einsätze von KI' }).waitFor();
}

/** Every page that the foot of the page leads to, and a flyer. */
export async function footerPages(page: Page): Promise<void> {
  const links = page.getByRole('contentinfo').locator('.footer-links a');
  for (const each of await links.all()) await moved(page, () => each.click());
  await moved(page, () => links.filter({ hasText: 'Medien' }).click());
  await download(page, 'PDF für den Druck herunterladen');
}
