// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save } from '../support/app.tsx';
import { walkUseCase } from '../support/walks.ts';

onAnEmptyDevice();

async function saveAll(): Promise<void> {
  save(walkUseCase('marketing-texts'), { id: 'a', name: 'Newsletter' });
  await open('/uebersicht/');
  await heading('Ihre Einsätze von KI');
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  press('Als Datei sichern (JSON)');
}

test('after a download it is said where it went and what to do if nothing came, until that is closed', async () => {
  await saveAll();
  expect(await screen.findByText(/KI-Check_Uebersicht_.*\.json.*Nichts da\?/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Datei weitergeben …' })).toBeNull();
  press('Hinweis schließen');
  await waitFor(() => expect(screen.queryByText(/Nichts da/)).toBeNull());
});

test('where the device can share files, the file can go that way', async () => {
  const share = vi.fn(() => Promise.reject(new Error('closed')));
  vi.stubGlobal('navigator', { ...navigator, share, canShare: () => true });
  await saveAll();
  fireEvent.click(await screen.findByRole('button', { name: 'Datei weitergeben …' }));
  expect(share).toHaveBeenCalledWith({ files: [expect.objectContaining({ type: 'application/json' })] });
});
