import { describe, expect, inject, test } from 'vitest';
import { fill, isKept, pilotForm, submit, thanks } from './support/pilotForm.ts';
import { onDevice, profile } from './support/savedVisits.ts';
import { faultsOnAnyScreen } from './support/sound.ts';

const form = pilotForm();

describe('the receiver takes it', () => {
  test.each([
    ['JSON', { status: 200, body: '{"ok":true}' }],
    ['nothing', { status: 200 }],
    ['a page', { status: 200, body: '<!doctype html><title>Thanks</title>', type: 'text/html' }],
  ])('and answers %s', async (_, reply) => {
    const page = await form.sendWith(reply);
    await thanks(page);
    expect(form.arrived()).toMatchObject([
      { schema: 'pilot-signup/1', kind: 'pilot', name: 'Vorname Nachname', lang: 'de', page: '/pilot/' },
    ]);
    expect(form.arrived()[0]).not.toHaveProperty('resultClass');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
  });

  test('from a flyer, with the result that was ticked', async () => {
    form.answer({ status: 200 });
    const saved = onDevice(profile('hairdresser-chatbot'));
    const { page } = await form.open({ path: '?quelle=wko-2026-11', link: 'Pilotprojekt', saved });
    await fill(page);
    await page.getByText('Gefunden über: wko-2026-11').waitFor();
    await page.getByText('Dieses Kennzeichen stand im Code oder im Link').waitFor();
    const lead = page.getByText('Ein paar Angaben genügen.');
    expect(await lead.count()).toBe(1);
    const box = page.getByLabel('Zusammenfassung meines Ergebnisses mitsenden');
    await box.waitFor();
    expect(await box.isChecked()).toBe(false);
    await box.check();
    const preview = await page.locator('.result-preview strong').innerText();
    await submit(page);
    await thanks(page);
    expect(await lead.count()).toBe(0);
    const [record] = form.arrived();
    expect(record).toMatchObject({
      campaign: 'wko-2026-11',
      resultClass: 'limited',
      useCase: 'customer-chatbot',
    });
    expect(preview).toMatch(/Noch offen: .*(?:Aufgabe|Frage|nichts)/);
    expect(record?.consentText).toContain(preview.replaceAll('\u00a0', ' '));
    expect(preview).toContain(`Schwerste Aufgaben: ${record?.hardestTasks}.`);
    expect(JSON.stringify(record)).not.toContain('answers');
  });
});

describe('the receiver does not take it', () => {
  test.each([
    ['success false', { status: 200, body: '{"success":false,"message":"Postfach voll"}' }],
    ['422', { status: 422, body: '{"error":"Postfach voll"}' }],
  ])('%s: its reason is shown, the text stays', async (_, reply) => {
    const page = await form.sendWith(reply);
    await page.getByText('Seine Begründung: Postfach voll').waitFor();
    await isKept(page);
  });

  test('400 with a field: it is marked and has the focus', async () => {
    const page = await form.sendWith({
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

describe('before it is sent', () => {
  test('what is missing is said beside its field; nothing typed is lost, in any language', async () => {
    const { page } = await form.open();
    await page.getByLabel('Was möchten Sie noch sagen?').fill('Größe & Übersicht?');
    await submit(page);
    await page.getByText('Bitte sagen Sie, wie Sie heißen.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pilot-name');
    expect(await faultsOnAnyScreen(page)).toEqual([]);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('Please give your name.').waitFor();
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('link', { name: 'Mehr dazu unter Datenschutz' }).click();
    await page.getByRole('heading', { level: 1, name: 'Datenschutz' }).waitFor();
    await page.goBack();
    await page.getByLabel('Was möchten Sie noch sagen?').waitFor();
    await isKept(page);
    expect(form.arrived()).toEqual([]);
  });

  test('both calls lead on: to the form, and to the booking page without a trace', async () => {
    const { page } = await form.open();
    await page.getByRole('link', { name: 'Jetzt Teil des KI-Pilotprojekts werden' }).click();
    expect(new URL(page.url()).hash).toBe('#anmelden');
    const talk = page.getByRole('link', { name: 'Unverbindliches Erstgespräch vereinbaren' });
    expect(await talk.getAttribute('rel')).toBe('noopener noreferrer');
    await page.getByText('Der Link führt zur Terminbuchung auf example.at.').waitFor();
  });
});

test('without a receiver the form becomes an e-mail, or a text to copy', async () => {
  const { page, context } = await form.open({ site: inject('site') });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
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
