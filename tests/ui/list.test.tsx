// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { xlsxOf } from '../../src/tables/writeXlsx.ts';
import { heading, onAnEmptyDevice, press, save, savedUses } from '../support/app.tsx';
import { BUTTON, openWith, title } from '../support/listFile.ts';
import { walkUseCase } from '../support/walks.ts';

onAnEmptyDevice();
const LIST =
  'Name;Tool;Zweck;Verantwortlich;Status;seit;Kosten\n' +
  'Newsletter;ChatGPT;Werbetexte schreiben;Erika;aktiv;1.5.2025;20\n' +
  'Bewerbungen;Personio;Bewerber vorsortieren;;geplant;bald;0\n' +
  ';;;Büro;;;\n';

describe('a list', () => {
  test('becomes uses with details and a suggested typical use, after a look at it', async () => {
    await openWith(LIST);
    const shown = await title();
    await waitFor(() => expect(document.activeElement).toBe(shown));
    expect(screen.getByText('3 Zeilen sind gelesen.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Tool').value).toBe('program');
    const kind = screen.getByLabelText<HTMLSelectElement>(/^Typischer Einsatz von „Newsletter/);
    expect(kind.value).toBe('marketing-texts');
    expect(screen.getByText('Diese Spalten bleiben außen vor: Kosten.')).toBeTruthy();
    expect(screen.getByText('Zeile 3, seit: „bald“ ist kein eindeutiger Tag.')).toBeTruthy();
    expect(screen.getByText('Zeile 4: Hier fehlt ein Name. Da steht: Büro')).toBeTruthy();
    expect(savedUses()).toEqual([]);
    press('2 Einsätze aufnehmen');
    await screen.findByText('2 Einsätze sind dazugekommen.');
    expect(savedUses().find(({ name }) => name.startsWith('Newsletter'))).toMatchObject({
      name: 'Newsletter: Werbetexte schreiben',
      answers: { 'use-case': 'marketing-texts' },
      details: { program: 'ChatGPT', inCharge: 'Erika', status: 'inUse', since: '2025-05-01' },
    });
    expect(document.querySelectorAll('.use-card')).toHaveLength(2);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(BUTTON));
  });

  test('is mapped by hand, and suggestions are changed or left', async () => {
    await openWith('Eins;Zwei\nNewsletter;DeepL\nXyzzy;\n');
    await title();
    expect(screen.getByText(/In keiner Zeile steht ein Name/)).toBeTruthy();
    expect(
      screen.getByText(/Die erste Zeile gilt als Überschrift und wird kein Einsatz: „Eins · Zwei“/),
    ).toBeTruthy();
    expect(screen.getByText('Sie haben keinen Einsatz ausgewählt.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Eins'), { target: { value: 'name' } });
    fireEvent.change(await screen.findByLabelText('Typischer Einsatz von „Xyzzy“'), {
      target: { value: 'invoices' },
    });
    fireEvent.click(screen.getByLabelText('„Newsletter“ aufnehmen'));
    press('Einen Einsatz aufnehmen');
    await screen.findByText('Ein Einsatz ist dazugekommen.');
    expect(savedUses()).toMatchObject([{ name: 'Xyzzy', answers: { 'use-case': 'invoices' } }]);
  });

  test('that is in the register already is not added twice', async () => {
    save(walkUseCase('marketing-texts'), { name: 'Newsletter' });
    await openWith('Name\nNewsletter\nNeu\n');
    await title();
    expect(screen.getByText('Steht schon in Ihrer Übersicht.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('„Newsletter“ aufnehmen').checked).toBe(false);
    press('Einen Einsatz aufnehmen');
    await screen.findByText('Ein Einsatz ist dazugekommen.');
    expect(
      savedUses()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Neu', 'Newsletter']);
  });

  test('as Excel file is read the same way', async () => {
    const rows = [['Übersetzungen', 'DeepL', { day: '2025-05-01' }]] as const;
    await openWith(
      await xlsxOf({ title: 'KI', heads: ['Name', 'Programm', 'seit'], rows }, '2026-11-29'),
      'ki.xlsx',
    );
    await title();
    expect(screen.getByText(/^Programm: DeepL · Im Einsatz seit: 1. Mai 2025$/)).toBeTruthy();
    press('Abbrechen');
    await waitFor(() => expect(screen.queryByRole('heading', { level: 3 })).toBeNull());
    expect(savedUses()).toEqual([]);
  });

  test('a use without answers keeps name and details when its check begins', async () => {
    await openWith('Name;Tool\nXyzzy;Qwertz\n');
    await title();
    press('Einen Einsatz aufnehmen');
    await screen.findByText('Ein Einsatz ist dazugekommen.');
    const card = within(document.querySelector('.use-card') as HTMLElement);
    fireEvent.click(card.getByRole('link', { name: 'Xyzzy' }));
    await heading('Wofür nutzen Sie KI, oder wofür wollen Sie sie nutzen?');
    const { wizard } = await import('../../src/ui/store/session.ts');
    wizard.send({ type: 'ANSWER', answers: { 'use-case': 'invoices' } });
    expect(savedUses()).toMatchObject([
      { name: 'Xyzzy', answers: { 'use-case': 'invoices' }, details: { program: 'Qwertz' } },
    ]);
  });

  test('a use without answers stays when another one is begun', async () => {
    await openWith('Name\nXyzzy\n');
    await title();
    press('Einen Einsatz aufnehmen');
    await screen.findByText('Ein Einsatz ist dazugekommen.');
    const { openUse, wizard } = await import('../../src/ui/store/session.ts');
    openUse(savedUses()[0]?.id ?? '');
    wizard.send({ type: 'RESTART' });
    wizard.send({ type: 'START', useCase: 'invoices' });
    expect(
      savedUses()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['', 'Xyzzy']);
  });
});

test.each([
  ['%PDF-1.7', /keine Tabelle/],
  ['a;"b', /In Zeile 1 beginnt ein Anführungszeichen/],
  ['', /steht nichts/],
  [`Name\n${'x\n'.repeat(10_000)}`, /hat 10000 Zeilen\. Mehr als 1000 Einsätze/],
  [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /altem? Excel|alten Excel/],
])('file %# is refused in a sentence, and nothing changes', async (content, sentence) => {
  await openWith(content);
  expect(await screen.findByText(sentence)).toBeTruthy();
  press('Hinweis schließen');
  await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  expect(savedUses()).toEqual([]);
});
