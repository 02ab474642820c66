import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { operator } from '../../src/operator.ts';
import { violations } from './support/sound.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const site = inject('site');
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
/** Settings name where the tool will be published; here it is served somewhere else. */
const here = (address: string) => address.replaceAll(operator.siteUrl, site);

/** Chooses a typical use and a mark, and hands back the code that is offered. */
async function codeFor(label: string, useCase = 'invoices'): Promise<string> {
  const { page } = await visit('/einbinden/');
  await heading(page, 'Den KI-Check einbinden');
  await page.getByLabel('Wohin soll der Link führen?').selectOption(useCase);
  await page.getByLabel('Kennzeichen (freiwillig)').fill('wko-2026-11');
  return here(await page.getByLabel(label, { exact: true }).inputValue());
}

describe('on a site of somebody else', () => {
  let browser: Browser;
  let server: Server;
  let host = '';
  let served = { policy: '', body: '' };
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] });
    server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', served.policy);
      response.end(
        `<!doctype html><html lang="de"><title>Host</title><main><h1>Host</h1>${served.body}</main>`,
      );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens the foreign page; what it asks our site for, and what its policy refuses, is written down. */
  async function open(policy: string, body: string) {
    served = { policy, body };
    const page = await browser.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(host)) asked.push(request.url());
    });
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.goto(host, { waitUntil: 'networkidle' });
    return { page, asked, refused: refused.filter((each) => !each.includes('404')) };
  }

  async function followTo(page: Page, link = 'Jetzt prüfen: zum KI-Check'): Promise<URL> {
    await page.getByRole('link', { name: link }).click();
    await heading(page, 'Zuerst kurz zu Ihnen');
    return new URL(page.url());
  }

  test('the element works under a strict policy and asks for nothing but its script', async () => {
    const code = await codeFor('HTML mit Skript zum Kopieren');
    const origin = new URL(site).origin;
    const { page, asked, refused } = await open(
      `default-src 'none'; script-src ${origin}; style-src 'self'`,
      code,
    );
    await page.getByText('Was darf KI in Ihrem Betrieb?').waitFor();
    expect(asked).toEqual([`${site}teaser.js`]);
    expect(refused).toEqual([]);
    const card = page.locator('ki-check-teaser');
    expect(await card.evaluate((each) => getComputedStyle(each).borderRadius)).toBe('12px');
    const link = page.getByRole('link', { name: 'Jetzt prüfen: zum KI-Check' });
    expect(await link.getAttribute('href')).toMatch(
      new RegExp(`^${operator.siteUrl}check/\\?quelle=wko-2026-11#fall=invoices$`),
    );
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('it asks the first question; an answer leads into the check, where it has been given', async () => {
    const code = await codeFor('HTML zum Kopieren', '');
    const { page, asked } = await open("default-src 'none'", code);
    await page.getByText('Wofür nutzen Sie KI, oder wofür wollen Sie sie nutzen?').waitFor();
    expect(asked).toEqual([]);
    const arrived = await followTo(page, 'Chatbot');
    expect(asked[0]).toBe(`${site}check/?quelle=wko-2026-11`);
    expect(arrived.pathname).toBe('/check/');
    await page.getByText('Chatbot').first().waitFor();
    await page.close();
  });

  test('the script reads the same in every encoding of the page', async () => {
    const code = Buffer.from(await (await fetch(`${site}teaser.js`)).arrayBuffer());
    expect(code.filter((byte) => byte > 127)).toHaveLength(0);
  });

  test.each(['HTML zum Kopieren', 'HTML mit Skript zum Kopieren'])(
    'where scripts are blocked, “%s” leaves a link that leads to the check',
    async (label) => {
      const { page, asked } = await open("default-src 'none'; script-src 'none'", await codeFor(label));
      const link = page.getByRole('link', { name: 'Jetzt prüfen: zum KI-Check' });
      await link.waitFor();
      expect(asked.filter((url) => !url.endsWith('/teaser.js'))).toEqual([]);
      expect(await page.locator('[style]').count()).toBe(0);
      expect(await link.getAttribute('href')).toContain('quelle=wko-2026-11');
      const arrived = await followTo(page);
      expect(arrived.pathname).toBe('/check/');
      await page.close();
    },
  );
});

test('a mark that links may not carry is named, and stays out of the code', async () => {
  const { page } = await visit('/einbinden/');
  await page.getByLabel('Kennzeichen (freiwillig)').fill('Wien 1');
  await page.getByText('Dieses Kennzeichen steht nicht im Code.').waitFor();
  expect(await page.getByLabel('HTML zum Kopieren').inputValue()).not.toContain('quelle');
  expect(await violations(page)).toEqual([]);
});

test('the code is copied, and the live region says so', async () => {
  const { page, context } = await visit('/einbinden/');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'HTML kopieren' }).click();
  await page.getByText('Der Code ist kopiert.').waitFor();
  const code = await page.getByLabel('HTML zum Kopieren').inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});
