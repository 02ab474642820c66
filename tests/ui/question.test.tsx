// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save, saved, SITE } from '../support/app.tsx';

onAnEmptyDevice();
const RED_LINES = /^Kommt einer dieser Einsätze/;

const AREAS = 'Wo und wie die KI eingesetzt wird';
const START = 'Zuerst kurz zu Ihnen';
const PLACE = 'Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?';
const PROFILING = /^Sagt die KI etwas über einzelne Menschen aus/;
const BEGUN = { 'use-case': 'product-descriptions', place: 'at', roles: ['use'] };

async function atProfiling() {
  save({
    ...BEGUN,
    'red-lines': ['none'],
    areas: ['employment'],
    'employment-tasks': ['screen-applicants'],
  });
  await open('/check/#profiling');
  return heading(PROFILING);
}

describe('a question', () => {
  test('has "don\'t know" as an answer of equal rank', async () => {
    const title = await atProfiling();
    expect(screen.getByRole('group', { name: title.textContent ?? '' })).toBeTruthy();
    expect(screen.getAllByRole('radio').at(-1)?.closest('label')?.textContent).toBe('Weiß ich nicht');
    expect(location.hash).toBe('#profiling');
  });

  test('does not move on without an answer, says so at the group, and goes to the first answer', async () => {
    const title = await atProfiling();
    press('Weiter');
    const problem = await screen.findByRole('alert');
    expect(problem.textContent).toBe('Bitte wählen Sie eine Antwort.');
    const group = screen.getByRole('group', { name: title.textContent ?? '' });
    expect(group.getAttribute('aria-describedby')).toContain(problem.id);
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]));
    expect(saved()['profiling']).toBeUndefined();
  });

  test('names the page, and how far it is', async () => {
    save(BEGUN);
    await open('/check/#red-lines');
    await heading(RED_LINES);
    await waitFor(() => expect(document.title).toMatch(/^Kommt einer dieser Einsätze.* – KI-Check für KMU$/));
    expect(screen.getByText(/^Meist noch \d+ bis \d+ Fragen$/)).toBeTruthy();
  });

  test('moves on with the button, puts the focus on the next heading, and is saved', async () => {
    save(BEGUN);
    await open('/check/#red-lines');
    await heading(RED_LINES);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nichts davon' }));
    expect(location.hash).toBe('#red-lines');
    press('Weiter');
    const next = await heading(AREAS);
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(saved()).toMatchObject({ 'red-lines': ['none'] });
  });

  test('the browser’s back button shows the screen before', async () => {
    save(BEGUN);
    await open('/check/#red-lines');
    await heading(RED_LINES);
    press('Nichts davon und weiter');
    await heading(AREAS);
    history.replaceState(null, '', `${SITE}/check/#red-lines`);
    dispatchEvent(new PopStateEvent('popstate'));
    await heading(RED_LINES);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Nichts davon' }).checked).toBe(true);
  });
});

describe('several questions on one screen', () => {
  const READY = 'Sie nutzen ein fertiges Programm im eigenen Betrieb. Stimmt das?';

  test('come up one after the other, under one heading and the address of the first', async () => {
    await open('/check/?fall=product-descriptions');
    const title = await heading(START);
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(location.hash).toBe('#place');
    expect(screen.queryByRole('group', { name: READY })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /Österreich/ }));
    await screen.findByRole('group', { name: READY });
    expect(screen.getByText('2 Fragen auf dieser Seite').getAttribute('role')).toBe('status');
    press('Weiter');
    await heading(RED_LINES);
    expect(saved()).toMatchObject({ place: 'at', roles: ['use'] });
  });

  test('say which of them has no answer', async () => {
    await open('/check/?fall=product-descriptions');
    await heading(START);
    press('Weiter');
    const problem = await screen.findByRole('alert');
    const group = screen.getByRole('group', { name: PLACE });
    expect(group.contains(problem)).toBe(true);
    expect(saved()).toEqual({ 'use-case': 'product-descriptions' });
  });

  test('a suggestion is confirmed with one tap, or denied: then all answers are there', async () => {
    await open('/check/?fall=product-descriptions');
    await heading(START);
    fireEvent.click(screen.getByRole('radio', { name: /Österreich/ }));
    const group = await screen.findByRole('group', { name: READY });
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: 'Ja' }).checked).toBe(true);
    fireEvent.click(within(group).getByRole('radio', { name: 'Nein' }));
    fireEvent.click(await within(group).findByRole('checkbox', { name: /^Wir haben es selbst gebaut/ }));
    press('Weiter');
    await waitFor(() => expect(saved()).toMatchObject({ place: 'at', roles: ['develop'] }));
  });

  test('the address of any of them leads to the screen', async () => {
    save(BEGUN);
    await open('/check/#roles');
    await heading(START);
    await waitFor(() => expect(location.hash).toBe('#place'));
    expect(screen.getAllByRole('group').length).toBeGreaterThan(1);
  });
});

describe('the typical use as a question', () => {
  test('can be searched as on the start page', async () => {
    await open('/check/');
    await heading('Wofür nutzen Sie KI, oder wofür wollen Sie sie nutzen?');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Lieferschein' } });
    await waitFor(() => expect(screen.getAllByRole('radio').length).toBe(2));
    fireEvent.click(screen.getByRole('radio', { name: /^Belege und Rechnungen/ }));
    press('Weiter');
    await heading(START);
    expect(location.hash).toBe('#how-it-works');
  });
});
