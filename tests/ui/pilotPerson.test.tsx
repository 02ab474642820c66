// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
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
  await heading(/das KI-Pilotprojekt/);
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

test('a first talk says what it is, and near it one can call, where the settings know', async () => {
  await openPilot({ ...PERSON, phone: '+43 1 000 00' });
  const calls = document.querySelector('.calls');
  expect(calls?.textContent).toContain('20 Minuten am Telefon, kostenlos');
  const call = screen.getByRole('link', { name: 'Oder rufen Sie an: +43 1 000 00' });
  expect(call.getAttribute('href')).toBe('tel:+43100000');
  expect(calls?.contains(call)).toBe(true);
});

test('without settings nothing is said of the talk, and nobody is called', async () => {
  await openPilot();
  expect(document.querySelectorAll('.calls .talk')).toHaveLength(0);
});

test('who has a part in it stands in one line', async () => {
  await openPilot({ proof: [{ name: 'A. B.', role: { de: 'hat gegengelesen' } }, { name: 'C. D.' }] });
  expect(screen.getByText('Mitwirkung: A. B. (hat gegengelesen) und C. D.')).toBeTruthy();
});

test('whoever of them has an address is a link', async () => {
  const [ours, other] = [
    { name: 'A. B.', url: 'https://haus.invalid/i' },
    { name: 'C. D.', url: '' },
  ];
  await openPilot({ proof: [ours, other] });
  const link = screen.getByRole('link', { name: 'A. B.' });
  expect(link.getAttribute('href')).toBe(ours.url);
  expect(link.getAttribute('rel')).toContain('noopener');
  expect(link.parentElement?.textContent).toBe('Mitwirkung: A. B. und C. D.');
  expect(screen.queryByRole('link', { name: 'C. D.' })).toBeNull();
});

test.each([
  ['/pilot/', {}],
  ['/pilot/', { ...PERSON, phone: '+43 1 000 00' }],
  ['/en/pilot/', {}],
  ['/en/pilot/', { ...PERSON, phone: '+43 1 000 00' }],
])('%s needs at most 350 words until the form', async (address, more) => {
  vi.doMock('../../operator.json', () => ({ default: { ...settings, ...more } }));
  await open(address);
  await heading(/KI-Pilotprojekt|AI pilot project/);
  const parts = [...document.querySelectorAll('.pilot-page > *')];
  const form = parts.findIndex(({ id }) => id === 'anmelden');
  const before = parts.slice(0, form).map(({ innerHTML }) => innerHTML.replace(/<[^>]+>/g, ' '));
  const words = before.join(' ').match(/\p{L}[\p{L}\p{N}’-]*/gu) ?? [];
  expect(words.length).toBeGreaterThan(200);
  expect(words.length).toBeLessThanOrEqual(350);
});

test('the dates are a picture with words, and the next one can be saved as a calendar file', async () => {
  const at = (date: string) => ({ date, time: '17:00', minutes: 60, place: 'online' });
  await openPilot({ pilot: { roundTables: ['2099-03-10', '2099-01-13', '2099-02-10'].map(at) } });
  const picture = screen.getByRole('img', {
    name: /^Die nächsten runden Tische: 13\..*; 10\..*; 10\..* 2099$/,
  });
  const labels = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(labels).toEqual(['Heute', '13.1.', '10.2.', '10.3.']);
  const made = vi.spyOn(URL, 'createObjectURL');
  fireEvent.click(screen.getByRole('button', { name: 'Termin in den Kalender' }));
  const [file] = made.mock.calls[0] ?? [];
  const content = await (file as Blob).text();
  expect(content).toContain('DTSTART:20990113T160000Z');
});
