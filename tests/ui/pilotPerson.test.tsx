// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import settings from '../../operator.json';
import { heading, onAnEmptyDevice, open } from '../support/app.tsx';

onAnEmptyDevice();
afterEach(() => vi.doUnmock('../../operator.json'));

async function openPilot(more: object = {}): Promise<void> {
  vi.doMock('../../operator.json', () => ({ default: { ...settings, ...more } }));
  await open('/pilot/');
  await heading(/unser KI-Pilotprojekt/);
}

test('without settings there is no person, no date and no gap; what it costs stays as it was', async () => {
  await openPilot();
  expect(document.querySelector('figure.person')).toBeNull();
  expect(screen.queryByText(/runder Tisch: /)).toBeNull();
  expect(screen.queryByText(/noch frei/)).toBeNull();
  expect(screen.getByText(/kostenfrei oder kostengünstig/)).toBeTruthy();
});

test('with settings: words, face and name of the person, the next date, places, one sentence on the cost', async () => {
  await openPilot({
    person: { words: { de: 'Ich <b>baue</b> Software.' }, role: { de: 'Entwickler' }, portrait: 'p.jpg' },
    pilot: {
      roundTables: [{ date: '2099-01-07', time: '17:00', minutes: 60, place: 'online' }],
      places: { left: 4, total: 15 },
      cost: { de: 'Das erste Treffen kostet nichts.' },
    },
  });
  const person = document.querySelector('figure.person');
  expect(person?.querySelector('blockquote')?.textContent).toBe('Ich <b>baue</b> Software.');
  expect(person?.querySelector('figcaption')?.textContent).toBe('Thomas Ott, Entwickler');
  expect(screen.getByRole('img', { name: 'Thomas Ott' }).getAttribute('src')).toBe('/p.jpg');
  expect(screen.getByText(/^Nächster runder Tisch: Mittwoch, 7\. .+ 2099, 17:00 Uhr/)).toBeTruthy();
  expect(screen.getByText('4 Plätze sind noch frei.')).toBeTruthy();
  expect(screen.getByText('Das erste Treffen kostet nichts.')).toBeTruthy();
  expect(screen.queryByText(/kostenfrei oder kostengünstig/)).toBeNull();
});
