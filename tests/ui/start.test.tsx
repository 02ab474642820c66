// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { USE_CASES } from '../../src/catalogue.ts';
import { onAnEmptyDevice, open, save } from '../support/app.tsx';

onAnEmptyDevice();

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Einsatz suchen' });
const search = (value: string) => fireEvent.input(field(), { target: { value } });
const linksIn = (region: RegExp) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
const all = () => linksIn(/^Alle Einsätze/);
/** What the search found instead of the six favourites, or the way to all uses; the way to the inventory comes last. */
const found = () => {
  const links = linksIn(/^Worum geht es/).slice(0, -1);
  return links.at(-1) === NOTHING[0] ? links.slice(6) : links;
};
const NOTHING = ['#all-uses'];

describe('start page', () => {
  test('offers favourites and the whole catalogue, each as a link', async () => {
    await open('/');
    expect(screen.getByRole('link', { name: 'Bewerbungen' }).getAttribute('href')).toBe(
      '/check/#fall=applicant-screening',
    );
    expect(screen.getByRole('link', { name: /^Belege und Rechnungen/ }).getAttribute('href')).toBe(
      '/check/#fall=invoices',
    );
    expect([all().length, found()]).toEqual([29, NOTHING]);
    await waitFor(() => expect(document.documentElement.lang).toBe('de'));
    await waitFor(() => expect(document.title).toBe('KI-Check für KMU: Darf ich das mit KI?'));
  });

  test('Enter leads to what is found, however soon it comes after the last letter', async () => {
    await open('/');
    // Without the helper's care for effects: in a browser they run after the next frame.
    const type = (value: string) => {
      field().value = value;
      field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('Deep');
    await Promise.resolve();
    type('DeepL');
    await Promise.resolve();
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('href')).toBe('/check/#fall=translation'),
    );
  });

  test('"Jetzt prüfen" leads to the tiles on this page, "Alle … Einsätze" to the whole catalogue', async () => {
    await open('/');
    const address = location.href;
    fireEvent.click(screen.getByRole('link', { name: 'Jetzt prüfen' }));
    expect(document.activeElement?.textContent).toBe('Worum geht es bei Ihnen?');
    fireEvent.click(screen.getByRole('link', { name: `Alle ${USE_CASES} Einsätze ansehen` }));
    expect(document.activeElement?.textContent).toBe('Alle Einsätze nach Gruppen');
    expect(location.href).toBe(address);
  });

  test('shows what an answer looks like', async () => {
    await open('/');
    const sample = within(screen.getByRole('region', { name: 'So sieht Ihre Antwort aus' }));
    sample.getByText('Ja, wenn …');
    expect(sample.getAllByRole('listitem').length).toBe(3);
  });

  test('speaks English under its own address', async () => {
    await open('/en/');
    expect(screen.getByRole('link', { name: 'Deutsch' }).getAttribute('href')).toBe('/');
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  });

  test('offers to go on with the check under way, by its name', async () => {
    save({ 'use-case': 'invoices', place: 'at' });
    await open('/');
    const link = screen.getByRole('link', { name: 'Weitermachen bei „Belege und Rechnungen erfassen“' });
    expect(link.getAttribute('href')).toBe('/check/');
    expect(screen.queryByRole('link', { name: 'Jetzt prüfen' })).toBeNull();
  });

  test('a finished check leads to its result', async () => {
    const verdict = { atLeast: 'minimal', atMost: 'minimal', duties: [], isFinished: true } as const;
    save({ 'use-case': 'invoices', place: 'at' }, { verdict });
    await open('/');
    const link = screen.getByRole('link', { name: 'Ergebnis zu „Belege und Rechnungen erfassen“ ansehen' });
    expect(link.getAttribute('href')).toBe('/ergebnis/');
  });
});

describe('search on the start page', () => {
  test('shows what fits, says how much that is, and keeps "something else" at the end', async () => {
    await open('/');
    search('DATEV');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Ein passender Einsatz'));
    expect(found()).toEqual(['/check/#fall=invoices', '/check/#fall=something-else']);
  });

  test('an empty result leads on kindly', async () => {
    await open('/');
    search('Quantenphysik');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Das macht nichts'));
    expect(found()).toEqual(['/check/#fall=something-else']);
  });

  test('Esc empties it', async () => {
    await open('/');
    search('DATEV');
    await waitFor(() => expect(found().length).toBe(2));
    fireEvent.keyDown(field(), { key: 'Escape' });
    await waitFor(() => expect(found()).toEqual(NOTHING));
    expect([field().value, screen.getByRole('status').textContent]).toEqual(['', '']);
  });

  test('Enter puts the focus on the first thing found', async () => {
    await open('/');
    search('Bewerber');
    await waitFor(() => expect(found()).not.toEqual(NOTHING));
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(document.activeElement?.getAttribute('href')).toBe('/check/#fall=applicant-screening');
  });
});

test.each(['/nirgendwo/', '/en/nowhere/'])('%s: there is no such page, and a way home', async (path) => {
  await open(path);
  expect(
    screen
      .getAllByRole('link')
      .some((link) => link.getAttribute('href') === (path.startsWith('/en') ? '/en/' : '/')),
  ).toBe(true);
});
