// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save, saved } from '../support/app.tsx';
import { MemoryStorage } from '../support/memoryStorage.ts';
import { walkUseCase } from '../support/walks.ts';

const complete = walkUseCase('marketing-texts');
onAnEmptyDevice();

describe('what is saved on the device', () => {
  test('unreadable data: said, kept for download, and let go on request', async () => {
    localStorage.setItem('ki-check:current', 'broken');
    await open('/check/');
    expect(await screen.findByText(/nicht lesbar/)).toBeTruthy();
    press('Rohdaten löschen');
    await waitFor(() => expect(screen.queryByText(/nicht lesbar/)).toBeNull());
    expect(localStorage.getItem('ki-check:damaged')).toBeNull();
  });

  test('answers that no longer fit are named', async () => {
    save({ 'use-case': 'invoices', place: 'mars' });
    await open('/check/');
    expect((await screen.findByText(/passt nicht mehr/)).textContent).toContain(
      'Wo hat Ihr Betrieb seinen Sitz?',
    );
  });

  test('a forbidden storage is said once and the check works', async () => {
    vi.stubGlobal('localStorage', new MemoryStorage({ fails: true }));
    await open('/check/?fall=invoices');
    await heading('Wo hat Ihr Betrieb seinen Sitz?');
    expect(screen.getByText(/erlaubt kein Speichern/)).toBeTruthy();
  });

  test('another typical use does not overwrite a check under way without asking', async () => {
    save(complete);
    await open('/check/?fall=invoices');
    await heading('Sie prüfen gerade „Marketing- und Social-Media-Texte“');
    expect(saved()).toEqual(complete);
    press(/^Neu beginnen mit/);
    await heading('Wo hat Ihr Betrieb seinen Sitz?');
    expect(saved()).toEqual({ 'use-case': 'invoices' });
  });
});
