// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SharePage } from '../../src/ui/share/SharePage.tsx';
import { showTexts, START_TEXTS } from '../../src/ui/parts/texts.ts';

const press = () => fireEvent.click(screen.getByRole('button', { name: 'Diese Seite weitergeben' }));
/** What is read out. */
const said = () => document.querySelector('[aria-live=polite]')?.textContent;
/** Puts a part of the browser in place for one test. */
const equip = (part: 'share' | 'clipboard', value: unknown) =>
  Object.defineProperty(navigator, part, { value, configurable: true });

beforeEach(async () => {
  await showTexts('de', START_TEXTS);
  location.href = 'http://localhost:3000/ergebnis/#d=1.secret';
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'clipboard');
});

test('the device shares the address of the page, never what is open', async () => {
  const share = vi.fn(async () => undefined);
  equip('share', share);
  render(<SharePage page="pilot" />);
  press();
  await vi.waitFor(() => expect(share).toHaveBeenCalled());
  expect(share).toHaveBeenCalledWith({
    url: 'http://localhost:3000/pilot/',
    title: 'Pilotprojekt – KI-Check für KMU',
  });
  expect(said()).toBe('');
});

test('a dialog that is closed is no failure', async () => {
  const share = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
  equip('share', share);
  render(<SharePage page="start" />);
  press();
  await vi.waitFor(() => expect(share).toHaveBeenCalled());
  expect(said()).toBe('');
});

test('without such a way the address is copied', async () => {
  const writeText = vi.fn(async () => undefined);
  equip('clipboard', { writeText });
  render(<SharePage page="start" />);
  press();
  await screen.findByText('Die Adresse ist kopiert.');
  expect(writeText).toHaveBeenCalledWith('http://localhost:3000/');
});

test('where nothing works the address is shown', async () => {
  equip('clipboard', undefined);
  render(<SharePage page="start" />);
  press();
  await screen.findByText(/Die Adresse ist http:\/\/localhost:3000\//);
});
