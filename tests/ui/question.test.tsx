// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save, saved, SITE } from '../support/app.tsx';

onAnEmptyDevice();

describe('a question', () => {
  test('is a group named by the question, with "don\'t know" as an answer of equal rank', async () => {
    await open('/check/?fall=invoices');
    await heading('Wo hat Ihr Betrieb seinen Sitz?');
    expect(screen.getByRole('group', { name: 'Wo hat Ihr Betrieb seinen Sitz?' })).toBeTruthy();
    expect(screen.getAllByRole('radio').at(-1)?.closest('label')?.textContent).toBe('Weiß ich nicht');
    expect(location.hash).toBe('#place');
  });

  test('does not move on without an answer, and says so', async () => {
    await open('/check/?fall=invoices');
    await heading('Wo hat Ihr Betrieb seinen Sitz?');
    press('Weiter');
    expect((await screen.findByRole('alert')).textContent).toContain('Bitte wählen Sie eine Antwort');
    expect(saved()).toEqual({ 'use-case': 'invoices' });
  });

  test('moves on with the button, puts the focus on the next heading, and is saved', async () => {
    await open('/check/?fall=invoices');
    await heading('Wo hat Ihr Betrieb seinen Sitz?');
    fireEvent.click(screen.getByRole('radio', { name: /Österreich/ }));
    expect(location.hash).toBe('#place');
    press('Weiter');
    const next = await heading('Was haben Sie mit der KI zu tun?');
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(saved()).toMatchObject({ place: 'at' });
  });

  test('the browser’s back button shows the question before', async () => {
    await open('/check/?fall=invoices');
    await heading('Wo hat Ihr Betrieb seinen Sitz?');
    fireEvent.click(screen.getByRole('radio', { name: /Österreich/ }));
    press('Weiter');
    await heading('Was haben Sie mit der KI zu tun?');
    history.replaceState(null, '', `${SITE}/check/#place`);
    dispatchEvent(new PopStateEvent('popstate'));
    await heading('Wo hat Ihr Betrieb seinen Sitz?');
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
    fireEvent.click(box(/^Gefühle von Beschäftigten/));
    fireEvent.click(box('Unsicher: Gefühle von Beschäftigten, Bewerbern oder Lernenden erkennen'));
    expect(box(/^Gefühle von Beschäftigten/).checked).toBe(false);
    press('Weiter');
    await waitFor(() => expect(saved()['red-lines']).toEqual(['emotions-at-work?']));
  });

  test('"none of these" takes the others away, and the other way round', async () => {
    await listOf();
    fireEvent.click(box(/^Gefühle von Beschäftigten/));
    fireEvent.click(box('Nichts davon'));
    expect(box(/^Gefühle von Beschäftigten/).checked).toBe(false);
    fireEvent.click(box(/^Gefühle von Beschäftigten/));
    expect(box('Nichts davon').checked).toBe(false);
  });

  test('the last tick taken away leaves no answer', async () => {
    await listOf();
    fireEvent.click(box('Nichts davon'));
    fireEvent.click(box('Nichts davon'));
    press('Weiter');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
