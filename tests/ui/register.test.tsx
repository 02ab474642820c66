// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save, savedUses } from '../support/app.tsx';
import { OTHER_RULES } from '../support/uses.ts';
import { walkUseCase } from '../support/walks.ts';

const texts = walkUseCase('marketing-texts');
const screening = walkUseCase('applicant-screening', { profiling: true });
onAnEmptyDevice();

const TITLE = 'Ihre Einsätze von KI';
const shown = () => [...document.querySelectorAll('.use-card h3')].map((each) => each.textContent);

async function openOverview(): Promise<void> {
  save(texts, { id: 'a', name: 'Newsletter', savedAt: '2026-11-20T10:00:00.000Z' });
  save(screening, { id: 'b', name: 'Bewerbungen', savedAt: '2026-11-19T10:00:00.000Z' });
  await open('/uebersicht/');
  await heading(TITLE);
}

test('an empty register says how to begin', async () => {
  await open('/uebersicht/');
  await heading(TITLE);
  expect(screen.getByRole('link', { name: 'Ersten Einsatz prüfen' }).getAttribute('href')).toBe('/');
  expect(screen.queryByRole('button', { name: /^Als / })).toBeNull();
});

test('it can be reached from everywhere, in the language of the page', async () => {
  await open('/en/');
  expect((await screen.findByRole('link', { name: 'Overview' })).getAttribute('href')).toBe('/en/overview/');
});

describe('the list', () => {
  test('says class, open points, next date and when it was saved', async () => {
    await openOverview();
    const card = document.querySelectorAll('.use-card')[1]?.textContent ?? '';
    for (const part of [
      'Bewerber suchen oder vorsortieren',
      'Hohes Risiko',
      'Noch offen',
      'Dezember 2027',
      'Regelwerk 2026.',
    ])
      expect(card).toContain(part);
  });

  test('can be put in another order', async () => {
    await openOverview();
    expect(shown()).toEqual(['Newsletter', 'Bewerbungen']);
    fireEvent.change(screen.getByLabelText('Reihenfolge'), { target: { value: 'class' } });
    await waitFor(() => expect(shown()).toEqual(['Bewerbungen', 'Newsletter']));
  });

  test('leads to the result of each use', async () => {
    await openOverview();
    fireEvent.click(screen.getByRole('link', { name: 'Bewerbungen' }));
    await heading('Noch offen: Ihre Antworten passen nicht zusammen');
    expect([location.pathname, location.hash]).toEqual(['/ergebnis/', '']);
    expect(savedUses().map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('an old address of a use that is gone says so', async () => {
    await open('/ergebnis/#u=gone');
    await heading('Dieser Link lässt sich nicht öffnen');
    expect(screen.getByText(/in diesem Browser nicht oder nicht mehr/)).toBeTruthy();
  });
});

describe('a use', () => {
  test('gets another name, and the focus comes back', async () => {
    await openOverview();
    press('Umbenennen: Newsletter');
    const field = await screen.findByLabelText<HTMLInputElement>('Neuer Name für „Newsletter“');
    fireEvent.input(field, { target: { value: ' Rundbrief ' } });
    press('Namen speichern');
    await waitFor(() => expect(shown()).toEqual(['Rundbrief', 'Bewerbungen']));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Umbenennen: Rundbrief'),
    );
    expect(screen.getByText('Der Einsatz heißt jetzt „Rundbrief“.').getAttribute('role')).toBe('status');
    expect(savedUses().find(({ id }) => id === 'a')).toMatchObject({
      name: 'Rundbrief',
      savedAt: '2026-11-20T10:00:00.000Z',
    });
  });

  test('keeps its name when the user changes their mind', async () => {
    await openOverview();
    press('Umbenennen: Newsletter');
    const field = await screen.findByLabelText('Neuer Name für „Newsletter“');
    fireEvent.input(field, { target: { value: 'x' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(shown()).toEqual(['Newsletter', 'Bewerbungen']));
  });

  test('is duplicated under a new id', async () => {
    await openOverview();
    press('Duplizieren: Bewerbungen');
    await waitFor(() => expect(shown()).toEqual(['Bewerbungen (Kopie)', 'Newsletter', 'Bewerbungen']));
    expect(savedUses()[0]).toMatchObject({ name: 'Bewerbungen (Kopie)', answers: screening });
  });

  test('is deleted at once, and comes back as it was', async () => {
    await openOverview();
    const before = savedUses();
    press('Löschen: Newsletter');
    await waitFor(() => expect(shown()).toEqual(['Bewerbungen']));
    expect(savedUses().map(({ id }) => id)).toEqual(['b']);
    const undo = await screen.findByRole('button', { name: 'Rückgängig machen' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    await waitFor(() => expect(shown()).toEqual(['Newsletter', 'Bewerbungen']));
    await waitFor(() => expect(document.activeElement?.id).toBe('use-a'));
    expect(savedUses()).toEqual(before);
  });

  test('deleted while it was open: the check begins with nothing, and the next one is another use', async () => {
    await openOverview();
    press('Löschen: Newsletter');
    await waitFor(() => expect(shown()).toEqual(['Bewerbungen']));
    await open('/ergebnis/');
    await heading('Wofür nutzen Sie KI, oder wofür wollen Sie sie nutzen?');
    expect(savedUses().map(({ id }) => id)).toEqual(['b']);
  });

  test('that is older than the rules says what changed', async () => {
    save(texts, {
      ruleSet: OTHER_RULES,
      verdict: { atLeast: 'limited', atMost: 'limited', duties: [] },
    });
    await open('/uebersicht/');
    await heading(TITLE);
    expect(
      screen.getByRole('heading', { level: 4, name: 'Neue Rechtslage seit Ihrer letzten Prüfung' }),
    ).toBeTruthy();
    expect(
      screen.getByText('Die Klasse war damals: Begrenztes Risiko. Heute ist sie: Minimales Risiko.'),
    ).toBeTruthy();
  });
});
