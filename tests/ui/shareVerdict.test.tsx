// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { walkUseCase } from '../support/walks.ts';
import { onAnEmptyDevice, open, save } from '../support/app.tsx';

onAnEmptyDevice();

const SENTENCE = 'Produktbeschreibungen: „Ja“ sagt der KI-Check nach meinen Angaben. Zum Selbstprüfen:';
/** Puts a part of the browser in place for one test. */
const equip = (part: 'share' | 'clipboard', value: unknown) =>
  Object.defineProperty(navigator, part, { value, configurable: true });

async function openResult(): Promise<void> {
  save(walkUseCase('product-descriptions'), { name: 'Geheimer Plan' });
  await open('/ergebnis/');
  await screen.findByRole('button', { name: 'Teilen' });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'clipboard');
});

test('the device shares a sentence and the address of the start page: no answers, no name of one’s own', async () => {
  const share = vi.fn(async () => undefined);
  equip('share', share);
  await openResult();
  fireEvent.click(screen.getByRole('button', { name: 'Teilen' }));
  await waitFor(() => expect(share).toHaveBeenCalled());
  expect(share).toHaveBeenCalledWith({ text: SENTENCE, url: 'http://localhost:3000/' });
});

test('without such a way the sentence and the address are copied', async () => {
  const writeText = vi.fn(async () => undefined);
  equip('clipboard', { writeText });
  await openResult();
  fireEvent.click(screen.getByRole('button', { name: 'Teilen' }));
  await screen.findByText('Der Satz und die Adresse sind kopiert.');
  expect(writeText).toHaveBeenCalledWith(`${SENTENCE} http://localhost:3000/`);
});

test('the private link goes to oneself by mail or text message, and says what is in it', async () => {
  await openResult();
  const fold = screen.getByText('Link an mich, QR-Code oder Datei').closest('details');
  if (fold) fold.open = true;
  const mail = await screen.findByRole('link', { name: 'Per E-Mail an mich' });
  const href = decodeURIComponent(mail.getAttribute('href') ?? '');
  expect(href).toMatch(/^mailto:\?subject=KI-Check: Geheimer Plan&body=.*sieht auch meine Antworten/s);
  const link = screen.getByLabelText<HTMLInputElement>('Ihr Link').value;
  expect(href).toContain(link);
  expect(
    decodeURIComponent(screen.getByRole('link', { name: 'Per SMS an mich' }).getAttribute('href') ?? ''),
  ).toContain(link);
});

test.each([true, false])('on a phone (%s) the code waits until it is asked for', async (isPhone) => {
  const media = vi.spyOn(globalThis, 'matchMedia');
  const none = () => undefined;
  media.mockImplementation((query) => {
    const matches = isPhone && query.includes('coarse');
    return { matches, addEventListener: none, removeEventListener: none } as unknown as MediaQueryList;
  });
  await openResult();
  const fold = screen.getByText('Link an mich, QR-Code oder Datei').closest('details');
  if (fold) fold.open = true;
  const code = await screen.findByText('QR-Code für ein anderes Gerät');
  expect(code.closest('details')?.open).toBe(!isPhone);
  media.mockRestore();
});
