// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import { profileAnswers } from '../support/profiles.ts';
import { heading, onAnEmptyDevice, open, press, save, savedUses } from '../support/app.tsx';

onAnEmptyDevice();

const TITLE = 'Welche KI läuft bei Ihnen?';
const tap = (name: string) => {
  const [first] = screen.getAllByRole('checkbox', { name });
  if (first) fireEvent.click(first);
};
const tapFor = (program: string, use: string) =>
  fireEvent.click(
    within(screen.getByRole('group', { name: `Wofür nutzen Sie ${program}?` })).getByRole('checkbox', {
      name: use,
    }),
  );
const waiting = () => [...document.querySelectorAll('.drafts h3')].map((each) => each.textContent);

test('what is tapped becomes drafts, the dangerous ones first, each with a way into its check', async () => {
  await open('/betrieb/');
  await heading(TITLE);
  tap('ChatGPT');
  tapFor('ChatGPT', 'Marketing- und Social-Media-Texte');
  tap('DATEV');
  tap('Bewerber suchen oder vorsortieren');
  press('Liste anlegen: 3 Einsätze');
  await screen.findByRole('heading', { name: '3 Einsätze warten auf den Check' });
  expect(waiting()).toEqual([
    'Bewerber suchen oder vorsortieren',
    'DATEV: Belege und Rechnungen erfassen',
    'ChatGPT: Marketing- und Social-Media-Texte',
  ]);
  // The list is there: nothing is left to press until something else is tapped.
  expect(screen.queryByRole('button', { name: /Liste/ })).toBeNull();
  expect(document.querySelector('.drafts .class-badge')?.textContent).toContain('Hohes Risiko');
  expect(savedUses().every(({ answers }) => Object.keys(answers).length === 1)).toBe(true);
  fireEvent.click(screen.getByRole('link', { name: 'Jetzt prüfen: Bewerber suchen oder vorsortieren' }));
  await heading('Zuerst kurz zu Ihnen');
  expect(location.pathname).toBe('/check/');
  expect(savedUses()).toHaveLength(3);
});

test('a draft that is there already is not made twice, and that is said', async () => {
  save({ 'use-case': 'invoices' }, { id: 'a' });
  await open('/betrieb/');
  await heading(TITLE);
  tap('Belege und Rechnungen erfassen');
  expect(screen.queryByRole('button', { name: /^Liste anlegen/ })).toBeNull();
  press('In die Liste aufnehmen: ein Einsatz');
  await screen.findByText(/^Schon da war: Belege und Rechnungen erfassen\./);
  expect(savedUses()).toHaveLength(1);
});

test('nothing tapped, or a program without a purpose: it says what is missing', async () => {
  await open('/betrieb/');
  await heading(TITLE);
  press('Liste anlegen');
  await screen.findByText('Bitte tippen Sie zuerst etwas an.');
  tap('ChatGPT');
  press('Liste anlegen');
  await screen.findByText(/^Wofür nutzen Sie ChatGPT\? Bitte/);
  expect(document.activeElement?.id).toBe('uses-of-chatgpt');
  tap('ChatGPT');
  await waitFor(() => expect(screen.queryByText(/^Wofür nutzen Sie ChatGPT/)).toBeNull());
  expect(savedUses()).toEqual([]);
});

test('the search finds programs and uses', async () => {
  await open('/betrieb/');
  fireEvent.input(screen.getByRole('searchbox', { name: 'Einsatz suchen' }), {
    target: { value: 'planrad' },
  });
  await waitFor(() => expect(screen.getAllByRole('checkbox', { name: 'PlanRadar' })).toHaveLength(2));
});

test('what providers say has a date, a source and a request to check', async () => {
  await open('/betrieb/');
  await heading(TITLE);
  tap('ChatGPT');
  const facts = document.querySelector('.program-facts')?.textContent ?? '';
  expect(facts).toContain('Laut Anbieter, Stand');
  expect(facts).toContain('bitte prüfen');
  expect(facts).toContain('Älter als sechs Monate.');
  expect(document.querySelector('.program-facts a')?.getAttribute('href')).toMatch(
    /^https:\/\/openai\.com\//,
  );
});

test('beside the questions about the program stands what its provider says, and nothing is answered by it', async () => {
  const answers = Object.entries(profileAnswers('hairdresser-chatbot'));
  const before = answers.filter(([id]) => ruleSet.questions[id]?.page !== 'program');
  save(Object.fromEntries(before), { id: 'a', details: { program: 'Claude' } });
  await open('/check/#data-location');
  await screen.findByText('Was der Anbieter von Claude sagt');
  expect(document.querySelectorAll('main input:checked')).toHaveLength(0);
});

test('a way to a check that is gone leads to the uses that are there', async () => {
  await open('/check/#u=gone');
  await heading('Ihre Einsätze von KI');
});

test('it can be reached from start and overview, in both languages', async () => {
  await open('/');
  expect(screen.getByRole('link', { name: /^Mehrere KI-Programme/ }).getAttribute('href')).toBe('/betrieb/');
  await open('/en/overview/');
  const link = await screen.findByRole('link', { name: /^Which other AI/ });
  expect(link.getAttribute('href')).toBe('/en/business/');
});

test('what is often forgotten leads to typical uses that exist', async () => {
  const { FORGOTTEN } = await import('../../src/ui/inventory/inventory.ts');
  const unknown = Object.values(FORGOTTEN)
    .flat()
    .filter((use) => !Object.hasOwn(ruleSet.useCases, use));
  expect(unknown).toEqual([]);
});
