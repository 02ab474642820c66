import { describe, expect, test } from 'vitest';
import { fill, isKept, pilotForm, submit, thanks } from './support/pilotForm.ts';
import { faultsOnAnyScreen } from './support/sound.ts';

const form = pilotForm();

describe('it does not get through', () => {
  test.each([
    ['429', { status: 429 }, /kann gerade nichts annehmen/],
    ['500', { status: 500 }, /kann gerade nichts annehmen/],
    ['a redirect', { status: 302, location: 'http://localhost/elsewhere' }, /hat nicht geklappt/],
  ])('%s: the text stays, and a second try has the same id', async (_, reply, said) => {
    const page = await form.sendWith(reply);
    await page.getByRole('status').filter({ hasText: said }).waitFor();
    await isKept(page);
    expect(await faultsOnAnyScreen(page)).toEqual([]);
    expect(form.arrived()).toHaveLength(1);
    form.answer({ status: 200 });
    await submit(page, 'Noch einmal senden');
    await thanks(page);
    const [first, second] = form.arrived();
    expect(second).toEqual(first);
  });

  test('no answer: it ends after 15 seconds, or when the visitor stops it', async () => {
    const page = await form.sendWith('silent');
    await expect.poll(() => form.arrived().length).toBe(1);
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
    form.answer({ status: 200 });
    const { page, context } = await form.open();
    await fill(page);
    await context.setOffline(true);
    await submit(page);
    await page.getByText('Sie sind gerade offline.').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByRole('button', { name: 'Speichern und später senden' }).click();
    await page.getByRole('heading', { name: 'Noch nicht gesendet' }).waitFor();
    expect(await faultsOnAnyScreen(page)).toEqual([]);
    await context.setOffline(false);
    await page.reload();
    await page.getByText('Nachricht: Größe & Übersicht?').waitFor();
    const id = await page.evaluate(
      () =>
        (JSON.parse(localStorage.getItem('ki-check:outbox') ?? '{}') as { record: { id: string } }).record.id,
    );
    expect(form.arrived()).toEqual([]);
    await page.getByRole('button', { name: 'Jetzt senden' }).click();
    await thanks(page);
    expect(form.arrived().map((each) => each.id)).toEqual([id]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
