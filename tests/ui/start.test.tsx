// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { onAnEmptyDevice, open, save } from '../support/app.tsx';

onAnEmptyDevice();

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Einsatz suchen' });
const search = (value: string) => fireEvent.input(field(), { target: { value } });
const tiles = () =>
  within(screen.getByRole('region', { name: /^Oder/ }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

describe('start page', () => {
  test('offers the check and the catalogue, each as a link', async () => {
    await open('/');
    expect(screen.getByRole('link', { name: 'Jetzt prüfen' }).getAttribute('href')).toBe('/check/');
    expect(screen.getByRole('link', { name: /^Belege und Rechnungen/ }).getAttribute('href')).toBe(
      '/check/?fall=invoices',
    );
    expect(tiles().length).toBe(29);
    await waitFor(() => expect(document.documentElement.lang).toBe('de'));
    await waitFor(() => expect(document.title).toBe('KI-Check für KMU: Darf ich das mit KI?'));
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
});

describe('search on the start page', () => {
  test('shows what fits, says how much that is, and keeps "something else" at the end', async () => {
    await open('/');
    search('DATEV');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Ein passender Einsatz'));
    expect(tiles()).toEqual(['/check/?fall=invoices', '/check/?fall=something-else']);
  });

  test('an empty result leads on kindly', async () => {
    await open('/');
    search('Quantenphysik');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Das macht nichts'));
    expect(tiles()).toEqual(['/check/?fall=something-else']);
  });

  test('Esc brings the whole catalogue back', async () => {
    await open('/');
    search('DATEV');
    await waitFor(() => expect(tiles().length).toBe(2));
    fireEvent.keyDown(field(), { key: 'Escape' });
    await waitFor(() => expect(tiles().length).toBe(29));
    expect([field().value, screen.getByRole('status').textContent]).toEqual(['', '']);
  });

  test('Enter puts the focus on the first thing found', async () => {
    await open('/');
    search('Bewerber');
    await waitFor(() => expect(tiles().length).toBeLessThan(29));
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(document.activeElement?.getAttribute('href')).toBe('/check/?fall=applicant-screening');
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
