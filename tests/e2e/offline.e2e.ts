import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/build/release.ts';
import { workerFor } from '../../scripts/build/serviceWorker.ts';
import { kept } from './support/kept.ts';
import { onDevice, profile } from './support/savedVisits.ts';
import { StaticSite } from './support/staticSite.ts';
import { visits, wake } from './support/visit.ts';

const site = new StaticSite('dist');
const visit = visits(() => site.url);
const ONLINE_ONCE = { keeps: true };

beforeEach(() => {
  site.folder = 'dist';
  return site.start();
});
afterEach(() => site.stop());

async function downloaded(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFileSync(await (await waiting).path());
}

/** A copy of the site whose pages have another title. */
function nextVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ki-check-'));
  cpSync('dist', folder, { recursive: true });
  const pages = filesBelow(folder).filter(([name]) => name.endsWith('index.html'));
  for (const [name, content] of pages)
    writeFileSync(join(folder, name), content.toString().replace('</title>', ' (neu)</title>'));
  writeFileSync(join(folder, 'sw.js'), workerFor(Object.fromEntries(filesBelow(folder))));
  return folder;
}

test('after one visit the whole app works without a network', async () => {
  const { page } = await visit('/', { ...ONLINE_ONCE, saved: onDevice(profile('hairdresser-chatbot')) });
  await kept(page);
  await site.stop();

  await page.goto(`${site.url}ergebnis/`);
  await page.getByRole('heading', { level: 1, name: /^Ja, wenn Sie 6 Aufgaben erledigen/ }).waitFor();
  expect((await downloaded(page, 'PDF herunterladen')).subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByRole('heading', { level: 2, name: /^Ihre Mappe/ }).click();
  expect((await downloaded(page, 'Alles als ZIP')).subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: /^Yes, if you complete 6 tasks/ }).waitFor();
  await page.goto(`${site.url}uebersicht/`);
  await page.getByRole('heading', { level: 1, name: 'Ihre Einsätze von KI' }).waitFor();
  await page.goto(`${site.url}check/?fall=invoices&quelle=wko-2026-11`);
  await page.getByRole('button', { name: 'Weiter' }).waitFor();
  await page.goto(`${site.url}en/knowledge/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${site.url}verwendete-software/`);
  await page.getByRole('heading', { level: 2, name: /^jspdf/ }).waitFor();
});

test('a new version is announced, and taken when the visitor says so', async () => {
  const { page } = await visit('/', ONLINE_ONCE);
  await kept(page);
  site.folder = nextVersion();

  await page.reload();
  await page.locator('h1').hover();
  const load = page.getByRole('button', { name: 'Neue Version laden' });
  await load.waitFor();
  expect(await page.title()).not.toContain('(neu)');
  const reloaded = page.waitForEvent('load');
  await load.click();
  await reloaded;
  expect(await page.locator('title').textContent()).toContain('(neu)');
});

/** Asks for a new version; the state in which its worker ends. */
function newWorker(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { installing } = (await (
      await navigator.serviceWorker.ready
    ).update()) as ServiceWorkerRegistration;
    await new Promise((resolve) => installing?.addEventListener('statechange', resolve, { once: true }));
    return installing?.state ?? 'none';
  });
}

test('half an upload on a host that drops slashes: every page stays as it was, and works', async () => {
  site.isSlashless = true;
  const { page } = await visit('/', ONLINE_ONCE);
  await kept(page);
  const next = nextVersion();
  const late = ['uebersicht', 'wissen'].map((name) => join(next, name, 'index.html'));
  late.forEach((file) => cpSync(join('dist', file.slice(next.length)), file));
  site.folder = next;
  expect(await newWorker(page)).toBe('redundant');
  for (const path of ['uebersicht/', 'wissen', 'check/', 'en/']) {
    await page.goto(site.url + path);
    expect(await page.locator('title').textContent()).not.toContain('(neu)');
    await wake(page);
  }
});
