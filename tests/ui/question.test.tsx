// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/domain/types.ts';
import { heading, onAnEmptyDevice, open, press, save, saved, SITE } from '../support/app.tsx';

onAnEmptyDevice();
const PLACE = 'Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?';
const ROLES = 'Woher kommt das Programm, und was machen Sie damit?';

describe('a question', () => {
  test('is a group named by the question, with "don\'t know" as an answer of equal rank', async () => {
    await open('/check/?fall=product-descriptions');
    await heading(PLACE);
    expect(screen.getByRole('group', { name: PLACE })).toBeTruthy();
    expect(screen.getAllByRole('radio').at(-1)?.closest('label')?.textContent).toBe('Weiß ich nicht');
    expect(location.hash).toBe('#place');
  });

  test('does not move on without an answer, says so at the group, and goes to the first answer', async () => {
    save({ 'use-case': 'product-descriptions', place: 'at' });
    await open('/check/#roles');
    await heading(ROLES);
    press('Weiter');
    const problem = await screen.findByRole('alert');
    expect(problem.textContent).toContain('Bitte wählen Sie eine Antwort');
    const group = screen.getByRole('group', { name: ROLES });
    expect(group.getAttribute('aria-describedby')).toContain(problem.id);
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[0]));
    expect(saved()).toEqual({ 'use-case': 'product-descriptions', place: 'at' });
  });

  test('names the page, its part and its step', async () => {
    save({ 'use-case': 'product-descriptions', place: 'at', roles: ['use'] });
    await open('/check/#red-lines');
    await heading(/Kommt einer dieser Einsätze bei Ihnen vor/);
    await waitFor(() =>
      expect(document.title).toMatch(/^Kommt einer dieser Einsätze bei Ihnen vor.* – KI-Check für KMU$/),
    );
    expect(screen.getByText('Schritt 2 von 4: Was verboten ist')).toBeTruthy();
  });

  test('moves on with the button, puts the focus on the next heading, and is saved', async () => {
    await open('/check/?fall=product-descriptions');
    await heading(PLACE);
    fireEvent.click(screen.getByRole('radio', { name: /Österreich/ }));
    expect(location.hash).toBe('#place');
    press('Weiter');
    const next = await heading(ROLES);
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(saved()).toMatchObject({ place: 'at' });
  });

  test('the browser’s back button shows the question before', async () => {
    await open('/check/?fall=product-descriptions');
    await heading(PLACE);
    fireEvent.click(screen.getByRole('radio', { name: /Österreich/ }));
    press('Weiter');
    await heading(ROLES);
    history.replaceState(null, '', `${SITE}/check/#place`);
    dispatchEvent(new PopStateEvent('popstate'));
    await heading(PLACE);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Österreich/ }).checked).toBe(true);
  });
});

describe('a list', () => {
  const listOf = async () => {
    save({ 'use-case': 'product-descriptions', place: 'at', roles: ['use'] });
    await open('/check/#red-lines');
    await heading(/Kommt einer dieser Einsätze bei Ihnen vor/);
  };
  const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

  test('each item can be certain or unsure, never both', async () => {
    await listOf();
    fireEvent.click(box(/^Freundlichkeit, Laune/));
    fireEvent.click(
      box(
        'Unsicher: Freundlichkeit, Laune, Stress, Empathie oder Aufmerksamkeit von Personal, Bewerbern oder Lernenden messen',
      ),
    );
    expect(box(/^Freundlichkeit, Laune/).checked).toBe(false);
    press('Weiter');
    await waitFor(() => expect(saved()['red-lines']).toEqual(['emotions-at-work?']));
  });

  test('"none of these" takes the others away, and the other way round', async () => {
    await listOf();
    fireEvent.click(box(/^Freundlichkeit, Laune/));
    fireEvent.click(box('Nichts davon'));
    expect(box(/^Freundlichkeit, Laune/).checked).toBe(false);
    fireEvent.click(box(/^Freundlichkeit, Laune/));
    expect(box('Nichts davon').checked).toBe(false);
  });

  test('"none of these" and on, in one step, as long as nothing is ticked', async () => {
    await listOf();
    fireEvent.click(box(/^Freundlichkeit, Laune/));
    expect(screen.queryByRole('button', { name: 'Nichts davon und weiter' })).toBeNull();
    fireEvent.click(box(/^Freundlichkeit, Laune/));
    press('Nichts davon und weiter');
    await heading(/Wird die KI in einem dieser Bereiche/);
    expect(saved()['red-lines']).toEqual(['none']);
  });

  test('the last tick taken away leaves no answer', async () => {
    await listOf();
    fireEvent.click(box('Nichts davon'));
    fireEvent.click(box('Nichts davon'));
    press('Weiter');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});

describe('a list of which the typical use makes some items likely', () => {
  const SUMMARY = /^Weitere \d+ Punkte ansehen\. „Nichts davon“ gilt auch für sie\.$/;
  const atRedLines = async (answer?: Answer) => {
    const begun = { 'use-case': 'product-descriptions', place: 'at', roles: ['use'] };
    save(answer === undefined ? begun : { ...begun, 'red-lines': answer });
    await open('/check/#red-lines');
    await heading(/Kommt einer dieser Einsätze bei Ihnen vor/);
  };

  test('shows them first and folds the rest away', async () => {
    await atRedLines();
    const rest = screen.getByText(SUMMARY).closest('details');
    expect(rest?.open).toBe(false);
    const [first] = screen.getAllByRole('checkbox');
    expect(rest?.contains(first ?? null)).toBe(false);
  });

  test('an item chosen before stands among the first', async () => {
    await atRedLines(['face-database?']);
    const rest = screen.getByText(SUMMARY).closest('details');
    const ticked = screen.getAllByRole<HTMLInputElement>('checkbox').find(({ checked }) => checked);
    expect(ticked).toBeTruthy();
    expect(rest?.contains(ticked ?? null)).toBe(false);
  });

  test('after "don’t know" asks for each of them, and keeps what was said', async () => {
    await atRedLines();
    expect(screen.queryAllByRole('radio')).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Weiß ich nicht' }));
    const walk = screen.getByText(/^Diese Punkte liegen bei Ihrem Einsatz nahe/).closest('div');
    const [first, second] = within(walk ?? document.body).getAllByRole('group');
    if (!first || !second) throw new Error('nothing to go through');
    fireEvent.click(within(first).getByRole('radio', { name: 'Nein' }));
    fireEvent.click(within(second).getByRole('radio', { name: 'Ja' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Weiß ich nicht' }).checked).toBe(true);
    press('Weiter');
    await waitFor(() => expect(saved()['red-lines']).toEqual(['vulnerability', 'manipulation!', 'unknown']));
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
    await heading('Wie kommt das Programm zu seinen Ergebnissen?');
  });
});
