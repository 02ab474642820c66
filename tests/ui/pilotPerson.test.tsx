// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import settings from '../../operator.json';
import type { Operator } from '../../src/operator.ts';
import { heading, onAnEmptyDevice, open } from '../support/app.tsx';
import { FIVE_SETTINGS } from '../support/fiveSettings.ts';

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

const PERSON = FIVE_SETTINGS['person'] as Operator;

test('where the person has words, they speak themselves, and the firm nowhere else on the page', async () => {
  await openPilot(PERSON);
  expect(screen.getByText(/Ich behalte das KI-Gesetz im Blick/)).toBeTruthy();
  expect(screen.getByText(/^Ich melde mich bei Ihnen\./)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Melden Sie sich bei mir' })).toBeTruthy();
  expect(document.querySelector('.pilot-page')?.textContent).not.toMatch(
    /\b(sagen|holen|finden|zeigen) wir\b/,
  );
});

test('without words in this language the firm speaks', async () => {
  await openPilot({ ...PERSON, person: { words: { en: 'I build software.' } } });
  expect(screen.getByText(/behält das KI-Gesetz im Blick/)).toBeTruthy();
  expect(screen.queryByText(/^Ich melde mich/)).toBeNull();
});

test('who has a part in it stands in one line', async () => {
  await openPilot({ proof: [{ name: 'A. B.', role: { de: 'hat gegengelesen' } }, { name: 'C. D.' }] });
  expect(screen.getByText('Mitwirkung: A. B. (hat gegengelesen) und C. D.')).toBeTruthy();
});

test.each(['/pilot/', '/en/pilot/'])('%s needs at most 350 words until the form', async (address) => {
  for (const more of [{}, PERSON]) {
    vi.resetModules();
    vi.doMock('../../operator.json', () => ({ default: { ...settings, ...more } }));
    await open(address);
    await heading(/KI-Pilotprojekt|AI pilot project/);
    const parts = [...document.querySelectorAll('.pilot-page > *')];
    const before = parts.slice(
      0,
      parts.findIndex(({ id }) => id === 'anmelden'),
    );
    const words =
      before
        .map(({ textContent }) => textContent)
        .join(' ')
        .match(/\p{L}[\p{L}\p{N}’-]*/gu) ?? [];
    expect(words.length).toBeGreaterThan(200);
    expect(words.length).toBeLessThanOrEqual(350);
  }
});
