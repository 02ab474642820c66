// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import { heading, onAnEmptyDevice, open, press, save, saved, SITE } from '../support/app.tsx';

onAnEmptyDevice();
const done = {
  'use-case': 'marketing-texts',
  place: 'at',
  roles: ['use'],
  'red-lines': ['none'],
  areas: ['none'],
  contact: ['creates-text'],
};
const TITLE = 'Nach Ihren Angaben verlangt das KI-Gesetz hier fast nichts';
const HOW = 'Wie kommt das Programm zu seinen Ergebnissen?';
const DATA = 'Daten über Menschen';

describe('interim result', () => {
  test('comes after the last question on the AI Act, under its own address, with two ways on', async () => {
    save({ ...done, contact: 'unknown' });
    await open('/check/#contact');
    await heading('Wo und wie die KI eingesetzt wird');
    const contact = screen.getByRole('group', { name: 'Was davon trifft auf die KI zu?' });
    fireEvent.click(within(contact).getByRole('checkbox', { name: /^Nichts davon/ }));
    press('Weiter');
    const title = await heading(TITLE);
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(location.hash).toBe('#zwischenergebnis');
    expect(document.title).toBe(`${TITLE} – KI-Check für KMU`);
    expect(screen.getByText('Ergebnis: Minimales Risiko')).toBeTruthy();
    expect(screen.getByText(/steht erst nach den Fragen zum Datenschutz fest\.$/)).toBeTruthy();
    expect(screen.getByText(/^Noch \d+ bis \d+ Fragen zum Datenschutz/)).toBeTruthy();
    press('Weiter mit dem Datenschutz');
    await heading(DATA);
    expect(location.hash).toBe('#data-subjects');
  });

  test('is there again after a reload and with the back button', async () => {
    save(done);
    await open('/check/#zwischenergebnis');
    await heading(TITLE);
    press('Weiter mit dem Datenschutz');
    await heading(DATA);
    history.replaceState(null, '', `${SITE}/check/#zwischenergebnis`);
    dispatchEvent(new PopStateEvent('popstate'));
    await heading(TITLE);
  });

  test('is where a check goes on that was left there', async () => {
    save(done);
    await open('/check/');
    await heading(TITLE);
  });

  test('leads to the result at once', async () => {
    save(done);
    await open('/check/#zwischenergebnis');
    await heading(TITLE);
    press('Ergebnis jetzt ansehen');
    await waitFor(() => expect(location.pathname).toBe('/ergebnis/'));
  });

  test('shows what was filled in, and takes a change', async () => {
    save(done);
    await open('/check/#zwischenergebnis');
    await heading(TITLE);
    const derived = screen.getByRole('region', { name: 'Das haben wir für Sie eingetragen. Stimmt es?' });
    const follow = Object.keys(ruleSet.useCases['marketing-texts']?.answers ?? {}).length;
    expect(within(derived).getAllByText(/^ergibt sich aus: Marketing/).length).toBe(follow);
    // "None of these" says of what.
    expect(within(derived).getByText('Nur Militär, Verteidigung oder nationale Sicherheit')).toBeTruthy();
    fireEvent.click(within(derived).getByRole('button', { name: `Ändern: ${HOW}` }));
    await heading(HOW);
    expect(screen.getByText(/^Schon gewählt, ergibt sich aus: Marketing/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Der Anbieter nennt es KI/ }));
    press('Weiter');
    await heading(TITLE);
    expect(saved()).toMatchObject({ 'how-it-works': 'vendor-says-ai' });
  });

  test('before the first part is done its address leads to the open question', async () => {
    save({ 'use-case': 'product-descriptions', place: 'at' });
    await open('/check/#zwischenergebnis');
    await heading('Zuerst kurz zu Ihnen');
    expect(location.hash).toBe('#place');
  });
});
