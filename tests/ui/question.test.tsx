// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save, saved, SITE } from '../support/app.tsx';

onAnEmptyDevice();

describe('a question', () => {
  test('is a group named by the question, with "don\'t know" as an answer of equal rank', async () => {
    await open('/check/?fall=invoices');
    await heading('Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?');
    expect(
      screen.getByRole('group', { name: 'Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?' }),
    ).toBeTruthy();
    expect(screen.getAllByRole('radio').at(-1)?.closest('label')?.textContent).toBe('Weiß ich nicht');
    expect(location.hash).toBe('#place');
  });

  test('does not move on without an answer, says so at the group, and goes to the first answer', async () => {
    save({ 'use-case': 'invoices', place: 'at' });
    await open('/check/#roles');
    await heading('Was haben Sie mit der KI zu tun?');
    press('Weiter');
    const problem = await screen.findByRole('alert');
    expect(problem.textContent).toContain('Bitte wählen Sie eine Antwort');
    const group = screen.getByRole('group', { name: 'Was haben Sie mit der KI zu tun?' });
    expect(group.getAttribute('aria-describedby')).toContain(problem.id);
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[0]));
    expect(saved()).toEqual({ 'use-case': 'invoices', place: 'at' });
  });

  test('names the page, its part and its step', async () => {
    save({ 'use-case': 'invoices', place: 'at', roles: ['use'] });
    await open('/check/#red-lines');
    await heading(/Macht Ihre KI etwas davon/);
    await waitFor(() => expect(document.title).toMatch(/^Macht Ihre KI etwas davon.* – KI-Check für KMU$/));
    expect(screen.getByText('Schritt 2 von 4: Was verboten ist')).toBeTruthy();
  });

  test('moves on with the button, puts the focus on the next heading, and is saved', async () => {
    await open('/check/?fall=invoices');
    await heading('Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?');
    fireEvent.click(screen.getByRole('radio', { name: /Österreich/ }));
    expect(location.hash).toBe('#place');
    press('Weiter');
    const next = await heading('Was haben Sie mit der KI zu tun?');
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(saved()).toMatchObject({ place: 'at' });
  });

  test('the browser’s back button shows the question before', async () => {
    await open('/check/?fall=invoices');
    await heading('Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?');
    fireEvent.click(screen.getByRole('radio', { name: /Österreich/ }));
    press('Weiter');
    await heading('Was haben Sie mit der KI zu tun?');
    history.replaceState(null, '', `${SITE}/check/#place`);
    dispatchEvent(new PopStateEvent('popstate'));
    await heading('Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Österreich/ }).checked).toBe(true);
  });
});

describe('a list', () => {
  const listOf = async () => {
    save({ 'use-case': 'invoices', place: 'at', roles: ['use'] });
    await open('/check/#red-lines');
    await heading(/Macht Ihre KI etwas davon/);
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

describe('the typical use as a question', () => {
  test('can be searched as on the start page', async () => {
    await open('/check/');
    await heading('Wofür nutzen Sie KI, oder wofür wollen Sie sie nutzen?');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Lieferschein' } });
    await waitFor(() => expect(screen.getAllByRole('radio').length).toBe(2));
    fireEvent.click(screen.getByRole('radio', { name: /^Belege und Rechnungen/ }));
    press('Weiter');
    await heading('Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?');
  });
});
