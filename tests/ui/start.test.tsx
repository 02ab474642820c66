// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { onAnEmptyDevice, open } from '../support/app.tsx';

onAnEmptyDevice();

describe('start page', () => {
  test('offers the check and the catalogue, each as a link', async () => {
    await open('/');
    expect(screen.getByRole('link', { name: 'Jetzt prüfen' }).getAttribute('href')).toBe('/check/');
    expect(screen.getByRole('link', { name: /^Belege und Rechnungen/ }).getAttribute('href')).toBe(
      '/check/?fall=invoices',
    );
    await waitFor(() => expect(document.documentElement.lang).toBe('de'));
  });

  test('speaks English under its own address', async () => {
    await open('/en/');
    expect(screen.getByRole('link', { name: 'Deutsch' }).getAttribute('href')).toBe('/');
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
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
