// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import settings from '../../operator.json';
import { OUTBOX_KEY } from '../../src/pilot/outbox.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { heading, onAnEmptyDevice, open, press, save, SITE } from '../support/app.tsx';
import { circumstances, filled } from '../support/signup.ts';
import { walkUseCase } from '../support/walks.ts';

onAnEmptyDevice();
afterEach(() => {
  vi.doUnmock('../../operator.json');
  vi.doUnmock('../../locales/de/pilot-updates.json');
});

const RECEIVER = 'https://example.at/form';
const withReceiver = () =>
  vi.doMock('../../operator.json', () => ({
    default: { ...settings, signup: { ...settings.signup, url: RECEIVER } },
  }));
const withUpdates = (entries: readonly object[]) =>
  vi.doMock('../../locales/de/pilot-updates.json', () => ({ default: { entries } }));

function putIntoOutbox(url: string): void {
  const record = recordOf(filled, circumstances);
  localStorage.setItem(
    OUTBOX_KEY,
    JSON.stringify({ record, trap: '', url, savedAt: new Date().toISOString() }),
  );
}

async function openPilot(query = ''): Promise<void> {
  await open(`/pilot/${query}`);
  await heading(/das KI-Pilotprojekt/);
}

describe('updates', () => {
  test('without an entry there is no section', async () => {
    withUpdates([]);
    await openPilot();
    expect(screen.queryByRole('heading', { name: 'Neues aus dem Projekt' })).toBeNull();
  });

  test('the latest stands there with its day, and leads to all of them', async () => {
    withUpdates([
      { date: '2026-12-03', title: 'Alt', text: 'x' },
      { date: '2027-01-07', title: 'Neu', text: 'y' },
    ]);
    await openPilot();
    const section = screen.getByRole('region', { name: 'Neues aus dem Projekt' });
    expect([...section.querySelectorAll('h3')].map((each) => each.textContent)).toEqual(['Neu']);
    expect(section.querySelector('time')?.textContent).toMatch(/^7\.\s(Jänner|Januar) 2027$/);
    fireEvent.click(screen.getByRole('link', { name: 'Alle Einträge, auch als Feed' }));
    await heading('Neues zum KI-Gesetz');
    const all = screen.getByRole('region', { name: 'Aus dem Pilotprojekt' });
    expect([...all.querySelectorAll('article')].map((each) => each.id)).toEqual([
      'project-2027-01-07',
      'project-2026-12-03',
    ]);
    expect(screen.getByRole('link', { name: 'Neues aus dem Projekt als Feed (Atom)' })).toHaveProperty(
      'href',
      `${SITE}/neues/project.atom`,
    );
  });
});

describe('the result on this device', () => {
  const box = () => screen.queryByLabelText('Zusammenfassung meines Ergebnisses mitsenden');

  test('is offered, not ticked, with all that would be sent', async () => {
    save(walkUseCase('marketing-texts'));
    await openPilot();
    await waitFor(() => expect(box()).toHaveProperty('checked', false));
    expect(screen.getByText(/^Typischer Einsatz: Marketing- und Social-Media-Texte\. Klasse: /)).toBeTruthy();
  });

  test('is not offered while the check is unfinished', async () => {
    save({ 'use-case': 'marketing-texts' });
    await openPilot();
    await vi.dynamicImportSettled();
    expect(box()).toBeNull();
  });
});

describe('the outbox', () => {
  test('is shown in place of the form, asks again if the receiver has changed, and can be emptied', async () => {
    withReceiver();
    putIntoOutbox('https://example.at/elsewhere');
    await openPilot();
    expect(screen.getByText('Nachricht: Größe & Übersicht?')).toBeTruthy();
    expect(screen.getByText(/Der Empfänger hat sich geändert.*Sie geht jetzt an example\.at\./)).toBeTruthy();
    expect(screen.queryByLabelText('Ihr Name')).toBeNull();
    press('Löschen');
    expect(await screen.findByLabelText('Ihr Name')).toBeTruthy();
    expect(localStorage.getItem(OUTBOX_KEY)).toBeNull();
  });

  test('says nothing of a change where there was none', async () => {
    withReceiver();
    putIntoOutbox(RECEIVER);
    await openPilot();
    expect(screen.getByRole('button', { name: 'Jetzt senden' })).toBeTruthy();
    expect(screen.queryByText(/hat sich geändert/)).toBeNull();
  });
});

test('the mark of a flyer is shown and can be taken out', async () => {
  await openPilot('?quelle=wko-2026-11');
  expect(screen.getByText('Gefunden über: wko-2026-11')).toBeTruthy();
  press('Diese Angabe entfernen');
  await waitFor(() => expect(screen.queryByText(/Gefunden über/)).toBeNull());
});
