// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import settings from '../../operator.json';
import { heading, onAnEmptyDevice, open, save } from '../support/app.tsx';
import { firmNamed } from '../support/firms.ts';
import { walkUseCase } from '../support/walks.ts';

onAnEmptyDevice();
afterEach(() => vi.doUnmock('../../operator.json'));

const ONCE_MORE = /^Allein müssen Sie das nicht angehen/;
const complete = walkUseCase('marketing-texts', { 'data-subjects': ['customers'], 'data-location': 'usa' });
const withSettings = (more: object) =>
  vi.doMock('../../operator.json', () => ({ default: { ...settings, ...more } }));
const meeting = (date: string) => ({ date, time: '17:00', minutes: 60, place: 'online' });
const invitation = () => screen.getByRole('complementary', { name: 'Einladung zum KI-Pilotprojekt' });

async function openResult(): Promise<void> {
  save(complete);
  await open('/ergebnis/');
  await heading('So noch nicht');
}

test('one sentence with the next tasks, one button, one second way, below the first tasks; nothing else', async () => {
  await openResult();
  const shown = invitation();
  const steps = [...document.querySelectorAll('.verdict-steps li')].map((each) => each.textContent);
  steps.forEach((title) => expect(shown.textContent).toContain(`„${title}“`));
  expect(shown.querySelectorAll('p')).toHaveLength(1);
  expect(shown.querySelector('img')).toBeNull();
  const [join, talk, ...others] = within(shown).getAllByRole('link');
  expect(join?.getAttribute('href')).toBe('/pilot/');
  expect(talk?.getAttribute('href')).toBe('https://example.at/termin');
  expect(others).toEqual([]);
  const first = document.querySelector('.tasks') as Element;
  expect(first.compareDocumentPosition(shown) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('with settings: the next date that has not passed, and the face of the person', async () => {
  withSettings({
    person: { portrait: 'portrait.jpg' },
    pilot: { roundTables: ['2099-01-07', '2020-01-07', '2098-01-08'].map(meeting) },
  });
  await openResult();
  expect(invitation().textContent).toMatch(
    /Nächster runder Tisch: Mittwoch, 8\. (Januar|Jänner) 2098, 17:00 Uhr, 60 Minuten, online\./,
  );
  expect(screen.getByRole('img', { name: 'Thomas Ott' }).getAttribute('src')).toBe('/portrait.jpg');
});

test('once more when a task is opened a second time, and then never again in this visit', async () => {
  await openResult();
  const [one, other] = [...document.querySelectorAll<HTMLElement>('.task-fold > summary')];
  // A click opens or closes.
  const turn = (task: HTMLElement | undefined, times: number) => {
    for (let count = 0; count < times; count++) fireEvent.click(task as HTMLElement);
  };
  turn(one, 1);
  turn(other, 2);
  expect(screen.queryByText(ONCE_MORE)).toBeNull();
  turn(one, 2);
  const said = await screen.findByText(ONCE_MORE);
  expect(said.closest('details')?.contains(one as Node)).toBe(true);
  turn(other, 3);
  expect(screen.getAllByText(ONCE_MORE)).toHaveLength(1);
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('asked');
});

test('the firm is invited by the hardest tasks of all its uses', async () => {
  for (const { answers, ...use } of firmNamed('trade-business').saved) save(answers, use);
  await open('/uebersicht/');
  expect(
    (await screen.findByText(/^Ihre drei schwersten Aufgaben – „.+“, „.+“ und „.+“ – geht/)).closest('aside'),
  ).toBe(invitation());
});

test('every page leads to the pilot project from its head', async () => {
  await open('/wissen/');
  const link = within(screen.getByRole('banner')).getByRole('link', { name: 'Pilotprojekt' });
  expect(link.getAttribute('href')).toBe('/pilot/');
});
