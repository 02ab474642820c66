// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { heading, onAnEmptyDevice, open, save, savedUses } from '../support/app.tsx';
import { profileAnswers } from '../support/profiles.ts';

onAnEmptyDevice();
const tick = () => {
  const [box] = screen.getAllByRole('checkbox');
  if (box) fireEvent.click(box);
};

test('the browser is asked once to keep what was saved, when a check is finished, and may say no', async () => {
  const persist = vi.fn(() => Promise.reject(new Error('no')));
  vi.stubGlobal('navigator', { ...navigator, storage: { persist } });
  save(profileAnswers('hairdresser-chatbot'), { id: 'a' });
  await open('/ergebnis/');
  await heading(/./);
  expect(persist).not.toHaveBeenCalled();
  tick();
  tick();
  await waitFor(() => expect(savedUses()[0]?.done.length).toBeGreaterThan(0));
  await waitFor(() => expect(persist).toHaveBeenCalledOnce());
});
