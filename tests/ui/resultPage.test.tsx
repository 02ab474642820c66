// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save, saved, savedUses } from '../support/app.tsx';
import { walkUseCase } from '../support/walks.ts';

const complete = walkUseCase('marketing-texts', { 'data-subjects': ['customers'], 'data-location': 'usa' });
onAnEmptyDevice();

const openResult = async () => {
  save(complete);
  await open('/ergebnis/');
  await heading('So noch nicht');
};
const edit = async (question: string) => {
  fireEvent.click(screen.getAllByRole('button', { name: `Ändern: ${question}` })[0] as HTMLElement);
  return within(await screen.findByRole('dialog'));
};
const TERMS = 'Was davon ist schon geregelt?';
const CONTACT = 'Ändern: Was davon trifft auf die KI zu?';

describe('the plan', () => {
  test('is ticked off; progress is said in words, and the ticks are kept beside the answers', async () => {
    await openResult();
    const box = screen.getByRole('checkbox', { name: 'Den Einsatz ins Verarbeitungsverzeichnis eintragen' });
    const before = screen.getByText('Noch nichts abgehakt');
    expect(before.getAttribute('role')).toBe('status');
    fireEvent.click(box);
    await screen.findByText(/^1 von \d+ abgehakt$/);
    expect(savedUses()[0]?.done).toEqual(['dsgvo:art-30-records']);
    fireEvent.click(box);
    await screen.findByText('Noch nichts abgehakt');
  });

  test('a tick is no answer: the light says so instead of turning green', async () => {
    await openResult();
    fireEvent.click(
      screen.getByRole('checkbox', { name: 'Den Einsatz ins Verarbeitungsverzeichnis eintragen' }),
    );
    expect((await screen.findAllByText(/Im Plan haben Sie das abgehakt/)).length).toBe(1);
  });
});

describe('an answer changed in place', () => {
  test('shows what would follow before anything is taken over, and can be discarded', async () => {
    await openResult();
    const dialog = await edit(TERMS);
    expect(document.activeElement).toBe(dialog.getByRole('heading', { level: 2, name: TERMS }));
    fireEvent.click(dialog.getByRole('checkbox', { name: /^Ein Vertrag zur Auftragsverarbeitung/ }));
    expect((await dialog.findByText(/Eine Aufgabe wäre vom Tisch/)).getAttribute('role')).toBe('status');
    expect(dialog.getByText('Vertrag zur Auftragsverarbeitung abschließen')).toBeTruthy();
    expect(saved()).toEqual(complete);
    press('Verwerfen');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(saved()).toEqual(complete);
  });

  test('counts once it is kept', async () => {
    await openResult();
    const dialog = await edit(TERMS);
    fireEvent.click(dialog.getByRole('checkbox', { name: /^Ein Vertrag zur Auftragsverarbeitung/ }));
    press('Änderung behalten');
    await screen.findByText(/Ihre Änderung ist übernommen/);
    expect(saved()['vendor-terms']).toEqual(['processor-contract']);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(location.pathname).toBe('/ergebnis/');
  });

  test('that opens questions says so and leads there when it is kept', async () => {
    await openResult();
    fireEvent.click(screen.getAllByRole('button', { name: CONTACT })[0] as HTMLElement);
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('checkbox', { name: /^Sie veröffentlichen solche Texte/ }));
    await dialog.findByText(/wirft Fragen auf/);
    press('Behalten und weiter');
    await heading(/./);
    await waitFor(() => expect(location.hash).toBe('#text-review'));
  });

  test('without an answer is not kept, and says so', async () => {
    await openResult();
    const dialog = await edit(TERMS);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Noch nichts davon' }));
    press('Änderung behalten');
    expect((await dialog.findByRole('alert')).textContent).toContain('Bitte wählen Sie eine Antwort');
  });
});

test('the contents lead to a section and unfold it', async () => {
  await openResult();
  fireEvent.click(screen.getByRole('link', { name: 'E-Mail an Ihren Anbieter' }));
  const target = screen.getByRole('heading', { level: 2, name: /^E-Mail an Ihren Anbieter/ });
  expect(document.activeElement).toBe(target);
  expect(target.closest('details')?.open).toBe(true);
});

test('the contents name everything in its order, the documents among what is folded', async () => {
  await openResult();
  const contents = screen.getByRole('navigation', { name: 'Auf dieser Seite' });
  const links = within(contents)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
  const headings = [...document.querySelectorAll('.report-rest .report-section h2')].map(({ firstChild }) =>
    firstChild?.textContent?.trim(),
  );
  expect(links).toEqual(headings);
  fireEvent.click(within(contents).getByRole('link', { name: 'Ihre Mappe: Vorlagen zum Ausfüllen' }));
  expect(document.activeElement?.textContent).toMatch(/^Ihre Mappe: Vorlagen zum Ausfüllen/);
});
