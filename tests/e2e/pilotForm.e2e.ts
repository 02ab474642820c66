import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { build, preview } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Receiver, Reply } from './support/receiver.ts';
import { projectSendingTo, startReceiver } from './support/receiver.ts';
import { onDevice, profile } from './support/savedVisits.ts';
import { faultsOnAnyScreen } from './support/sound.ts';
import type { Visit } from './support/visit.ts';
import { visits } from './support/visit.ts';

let [receiver, server, root]: [Receiver?, PreviewServer?, string?] = [];
let site = '';
let last: Visit | undefined;
const visit = visits(() => site);
const own = () => server?.resolvedUrls?.local[0] ?? '';
beforeAll(async () => {
  receiver = await startReceiver();
  root = projectSendingTo(receiver.url);
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  server = await preview({ root, logLevel: 'error', preview: { port: 0, strictPort: false } });
});
afterAll(async () => {
  receiver?.close();
  await server?.close();
  if (root !== undefined) rmSync(root, { recursive: true });
});
beforeEach(() => {
  site = own();
  receiver?.arrived.splice(0);
});
afterEach(() => {
  // The form may reach its receiver, and a browser complains of answers that are errors; nothing else is allowed.
  const { requests = [], complaints = [] } = last ?? {};
  const others = requests.filter((url) => url !== receiver?.url);
  requests.splice(0, requests.length, ...others);
  const unexpected = complaints.filter(
    (each) => !/^Failed to load resource|has been blocked by CORS/.test(each),
  );
  complaints.splice(0, complaints.length, ...unexpected);
});

async function open(path = 'pilot/', options = {}): Promise<Page> {
  last = await visit(path, options);
  await last.page.getByLabel('Ihr Name').waitFor();
  await last.page.clock.install();
  return last.page;
}

async function fill(page: Page): Promise<void> {
  await page.getByLabel('Ihr Name').fill('Vorname Nachname');
  await page.getByLabel('E-Mail-Adresse').fill('name@example.at');
  await page.getByLabel('Was sollen wir wissen?').fill('Größe & Übersicht?');
}

/** Sends the form off and lets the time pass that a robot would not take. */
async function submit(page: Page, button = 'Absenden'): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.clock.fastForward(3000);
}

async function sendWith(reply: Reply): Promise<Page> {
  receiver?.answer(reply);
  const page = await open();
  await fill(page);
  await submit(page);
  return page;
}

const thanks = (page: Page) =>
  page.getByRole('heading', { name: 'Danke! Ihre Nachricht ist angekommen.' }).waitFor();
const isKept = async (page: Page) =>
  expect(await page.getByLabel('Was sollen wir wissen?').inputValue()).toBe('Größe & Übersicht?');

describe('the receiver takes it', () => {
  test.each([
    ['JSON', { status: 200, body: '{"ok":true}' }],
    ['nothing', { status: 200 }],
    ['a page', { status: 200, body: '<!doctype html><title>Thanks</title>', type: 'text/html' }],
  ])('and answers %s', async (_, reply) => {
    const page = await sendWith(reply);
    await thanks(page);
    expect(receiver?.arrived).toMatchObject([
      { schema: 'pilot-signup/1', kind: 'pilot', name: 'Vorname Nachname', lang: 'de', page: '/pilot/' },
    ]);
    expect(receiver?.arrived[0]).not.toHaveProperty('resultClass');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
  });

  test('from a flyer, with the result that was ticked', async () => {
    receiver?.answer({ status: 200 });
    const saved = onDevice(profile('hairdresser-chatbot'));
    const page = await open('pilot/?quelle=wko-2026-11', { saved });
    await fill(page);
    await page.getByText('Gefunden über: wko-2026-11').waitFor();
    const box = page.getByLabel('Zusammenfassung meines Ergebnisses mitsenden');
    await box.waitFor();
    expect(await box.isChecked()).toBe(false);
    await box.check();
    const preview = await page.locator('.result-preview strong').innerText();
    await submit(page);
    await thanks(page);
    const [record] = receiver?.arrived ?? [];
    expect(record).toMatchObject({
      campaign: 'wko-2026-11',
      resultClass: 'limited',
      useCase: 'customer-chatbot',
    });
    expect(preview).toContain(`Offene Punkte: ${record?.openPoints}.`);
    expect(record?.consentText).toContain(preview);
    expect(JSON.stringify(record)).not.toContain('answers');
  });
});

describe('the receiver does not take it', () => {
  test.each([
    ['success false', { status: 200, body: '{"success":false,"message":"Postfach voll"}' }],
    ['422', { status: 422, body: '{"error":"Postfach voll"}' }],
  ])('%s: its reason is shown, the text stays', async (_, reply) => {
    const page = await sendWith(reply);
    await page.getByText('Seine Begründung: Postfach voll').waitFor();
    await isKept(page);
  });

  test('400 with a field: it is marked and has the focus', async () => {
    const page = await sendWith({
      status: 400,
      body: '{"errors":[{"field":"email","message":"Bitte prüfen"}]}',
    });
    await page.getByText('Seine Begründung: Bitte prüfen').waitFor();
    const field = page.getByLabel('E-Mail-Adresse');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
    await isKept(page);
  });
});

describe('it does not get through', () => {
  test.each([
    ['429', { status: 429 }, /kann gerade nichts annehmen/],
    ['500', { status: 500 }, /kann gerade nichts annehmen/],
    ['a redirect', { status: 302, location: 'http://localhost/elsewhere' }, /hat nicht geklappt/],
  ])('%s: the text stays, and a second try has the same id', async (_, reply, said) => {
    const page = await sendWith(reply);
    await page.getByRole('status').filter({ hasText: said }).waitFor();
    await isKept(page);
    expect(await faultsOnAnyScreen(page)).toEqual([]);
    expect(receiver?.arrived).toHaveLength(1);
    receiver?.answer({ status: 200 });
    await submit(page, 'Noch einmal senden');
    await thanks(page);
    const [first, second] = receiver?.arrived ?? [];
    expect(second).toEqual(first);
  });

  test('no answer: it ends after 15 seconds, or when the visitor stops it', async () => {
    const page = await sendWith('silent');
    await expect.poll(() => receiver?.arrived.length).toBe(1);
    await page.getByRole('button', { name: 'Abbrechen' }).waitFor();
    await page.clock.fastForward(15_000);
    await page.getByText(/antwortet nicht/).waitFor();
    await isKept(page);
    await submit(page, 'Noch einmal senden');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByText(/Senden abgebrochen/).waitFor();
    await isKept(page);
  });

  test('offline: saved on the click, sent on the click after a reload, deleted then', async () => {
    receiver?.answer({ status: 200 });
    const page = await open();
    await fill(page);
    await last?.context.setOffline(true);
    await submit(page);
    await page.getByText('Sie sind gerade offline.').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByRole('button', { name: 'Speichern und später senden' }).click();
    await page.getByRole('heading', { name: 'Noch nicht gesendet' }).waitFor();
    expect(await faultsOnAnyScreen(page)).toEqual([]);
    await last?.context.setOffline(false);
    await page.reload();
    await page.getByText('Nachricht: Größe & Übersicht?').waitFor();
    const id = await page.evaluate(
      () =>
        (JSON.parse(localStorage.getItem('ki-check:outbox') ?? '{}') as { record: { id: string } }).record.id,
    );
    expect(receiver?.arrived).toEqual([]);
    await page.getByRole('button', { name: 'Jetzt senden' }).click();
    await thanks(page);
    expect(receiver?.arrived.map((each) => each.id)).toEqual([id]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('before it is sent', () => {
  test('what is missing is said beside its field; nothing typed is lost, in any language', async () => {
    const page = await open();
    await page.getByLabel('Was sollen wir wissen?').fill('Größe & Übersicht?');
    await submit(page);
    await page.getByText('Bitte sagen Sie uns, wie Sie heißen.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pilot-name');
    expect(await faultsOnAnyScreen(page)).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('Please tell us your name.').waitFor();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('link', { name: 'Mehr dazu unter Datenschutz' }).click();
    await page.getByRole('heading', { level: 1, name: 'Datenschutz' }).waitFor();
    await page.goBack();
    await page.getByLabel('Was sollen wir wissen?').waitFor();
    await isKept(page);
    expect(receiver?.arrived).toEqual([]);
  });

  test('both calls lead on: to the form, and to the booking page without a trace', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Jetzt Teil des KI-Pilotprojekts werden' }).click();
    expect(new URL(page.url()).hash).toBe('#anmelden');
    const talk = page.getByRole('link', { name: 'Unverbindliches Erstgespräch vereinbaren' });
    expect(await talk.getAttribute('rel')).toBe('noopener noreferrer');
    await page.getByText('Der Link führt zur Terminbuchung auf example.at.').waitFor();
  });
});

test('without a receiver the form becomes an e-mail, or a text to copy', async () => {
  site = inject('site');
  const page = await open();
  await last?.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fill(page);
  await page.getByRole('button', { name: 'Als E-Mail vorbereiten' }).click();
  await page.getByRole('heading', { name: 'Ihre E-Mail ist vorbereitet' }).waitFor();
  const href = await page.getByRole('link', { name: 'E-Mail-Programm öffnen' }).getAttribute('href');
  expect(href).toMatch(/^mailto:pilot@example\.at\?subject=KI-Pilotprojekt/);
  expect(decodeURIComponent(href ?? '')).toContain('Nachricht: Größe & Übersicht?');
  expect(await faultsOnAnyScreen(page)).toEqual([]);
  await page.getByRole('button', { name: 'Text kopieren' }).click();
  await page.getByText('Der Text ist kopiert.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Name: Vorname Nachname');
});
