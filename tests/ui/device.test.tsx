// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { questions } from '../../locales/de/questions.json';
import { heading, onAnEmptyDevice, open, press, save, savedUses } from '../support/app.tsx';
import { MemoryStorage } from '../support/memoryStorage.ts';
import { OTHER_RULES } from '../support/uses.ts';
import { walkUseCase } from '../support/walks.ts';

const complete = walkUseCase('marketing-texts');
const START = 'Zuerst kurz zu Ihnen';
const RED_LINES = /^Kommt einer dieser Einsätze bei Ihnen vor/;
onAnEmptyDevice();

describe('what is saved on the device', () => {
  test('unreadable data: said, kept for download, and let go on request', async () => {
    localStorage.setItem('ki-check:current', 'broken');
    await open('/check/');
    expect(await screen.findByText(/nicht lesbar/)).toBeTruthy();
    press('Rohdaten löschen');
    await waitFor(() => expect(screen.queryByText(/nicht lesbar/)).toBeNull());
    expect(localStorage.getItem('ki-check:damaged')).toBeNull();
  });

  test('answers that no longer fit are named', async () => {
    save({ 'use-case': 'product-descriptions', place: 'mars' });
    await open('/check/');
    expect((await screen.findByText(/nicht mehr passt/)).textContent).toContain(
      'Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?',
    );
  });

  test('answers to older questions are carried over, and what means something else is asked again', async () => {
    const old = { ...complete, 'human-review': false };
    save(old, { ruleSet: 'ki-check@2026.11.25' });
    await open('/check/');
    const notice = (await screen.findByText(/nicht mehr passen/)).textContent;
    expect(notice).toContain(questions.contact.question);
    expect(notice).not.toContain(questions['text-review'].question);
    await heading(questions['red-lines'].question);
    expect(savedUses()).toMatchObject([{ answers: old }]);
  });

  test('a forbidden storage is said once and the check works', async () => {
    vi.stubGlobal('localStorage', new MemoryStorage({ fails: true }));
    await open('/check/?fall=product-descriptions');
    await heading(START);
    expect(screen.getByText(/erlaubt kein Speichern/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Ihr Link').value).toContain('/ergebnis/#d=1.');
    expect(screen.getByRole('button', { name: 'Als Datei speichern (JSON)' })).toBeTruthy();
    press('Hinweis schließen');
    fireEvent.click(screen.getByRole('radio', { name: /Österreich/ }));
    await screen.findByRole('group', { name: /^Sie nutzen ein fertiges Programm/ });
    press('Weiter');
    await heading(RED_LINES);
    expect(screen.queryByText(/erlaubt kein Speichern/)).toBeNull();
  });

  test('another typical use begins a use of its own, and the one before can be reached', async () => {
    save(complete, { id: 'before' });
    await open('/check/?fall=product-descriptions');
    await heading(START);
    expect(screen.getByText(/steht weiter in Ihrer Übersicht/).textContent).toContain('Marketing');
    expect(savedUses().map((use) => use.answers)).toEqual([{ 'use-case': 'product-descriptions' }, complete]);
    fireEvent.click(screen.getByRole('link', { name: /^Zurück zu/ }));
    await heading(/^Ja, das dürfen Sie$/);
    expect(savedUses()).toHaveLength(2);
  });

  test('a choice that was not followed up leaves nothing behind', async () => {
    await open('/check/?fall=product-descriptions');
    await heading(START);
    fireEvent.click(screen.getByRole('link', { name: 'KI-Check' }));
    fireEvent.click(await screen.findByRole('link', { name: /^Übersetzen/ }));
    await heading(START);
    await waitFor(() =>
      expect(savedUses().map((use) => use.answers)).toEqual([{ 'use-case': 'translation' }]),
    );
  });

  test('the only use of an older version is taken over', async () => {
    localStorage.setItem(
      'ki-check:current',
      JSON.stringify({ format: 1, ruleSet: OTHER_RULES, name: 'Post', answers: complete }),
    );
    await open('/ergebnis/');
    await heading(/^Ja, das dürfen Sie$/);
    expect(localStorage.getItem('ki-check:current')).toBeNull();
    expect(savedUses()).toMatchObject([{ name: 'Post', answers: complete }]);
  });

  test('cleared while it is open, the next answer brings back the whole use', async () => {
    const before = { 'use-case': 'product-descriptions', place: 'at' };
    save(before, { id: 'open', name: 'Belege', done: ['dsgvo:art-30-records'] });
    await open('/check/');
    await heading(START);
    localStorage.clear();
    sessionStorage.clear();
    press('Weiter');
    await heading(RED_LINES);
    expect(savedUses()).toMatchObject([
      { id: 'open', name: 'Belege', done: ['dsgvo:art-30-records'], answers: { ...before, roles: ['use'] } },
    ]);
  });

  test('forbidden, it stays so, even when the only use is deleted', async () => {
    vi.stubGlobal('localStorage', new MemoryStorage({ fails: true }));
    await open('/check/?fall=product-descriptions');
    await heading(START);
    fireEvent.click(screen.getByRole('link', { name: 'Übersicht' }));
    await heading('Ihre Einsätze von KI');
    press('Löschen: Produktbeschreibungen');
    await screen.findByText(/ist gelöscht/);
    expect(screen.getByText(/erlaubt kein Speichern/)).toBeTruthy();
  });

  test('looking at a use does not write', async () => {
    save(complete, { savedAt: '2026-01-02T03:04:05.000Z' });
    await open('/ergebnis/');
    await heading(/^Ja, das dürfen Sie$/);
    expect(savedUses()[0]?.savedAt).toBe('2026-01-02T03:04:05.000Z');
  });
});

describe('a new law since the last assessment', () => {
  const before = { atLeast: 'high', atMost: 'high', duties: ['ai-act:gone'] } as const;

  test('is said with what changed, until it was read', async () => {
    save(complete, { ruleSet: OTHER_RULES, verdict: before, savedAt: '2026-03-02T08:00:00.000Z' });
    await open('/ergebnis/');
    await heading(/^Ja, das dürfen Sie$/);
    const notice = screen.getByRole('region', {
      name: 'Neue Rechtslage seit Ihrer letzten Prüfung',
    }).textContent;
    expect(notice).toMatch(/2\.\s?März 2026/);
    expect(notice).toContain('Die Klasse war damals: Hohes Risiko. Heute ist sie: Minimales Risiko.');
    expect(notice).toContain('Eine Pflicht von damals gibt es nicht mehr.');
    expect(notice).toContain('Das gilt jetzt neu für Sie:');
    press('Gelesen');
    await waitFor(() => expect(screen.queryByText('Gelesen')).toBeNull());
    await open('/ergebnis/');
    await heading(/^Ja, das dürfen Sie$/);
    expect(screen.queryByText('Gelesen')).toBeNull();
  });
});
