// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save, savedUses } from '../support/app.tsx';
import { walkUseCase } from '../support/walks.ts';

const texts = walkUseCase('marketing-texts');
onAnEmptyDevice();

async function openForm(): Promise<void> {
  save(texts, { id: 'a', name: 'Newsletter', details: { program: 'Claude', status: 'planned' } });
  await open('/uebersicht/');
  await heading('Ihre Einsätze von KI');
  press('Angaben ergänzen: Newsletter');
  await screen.findByRole('heading', { level: 4, name: 'Angaben zu „Newsletter“' });
}
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });

test('details are noted, shown and kept, and the focus comes back', async () => {
  await openForm();
  expect(document.activeElement).toBe(field('Programm'));
  expect([field('Programm').value, field('Status').value]).toEqual(['Claude', 'planned']);
  type('Programm', ' ChatGPT ');
  type('Verantwortlich', 'Erika Muster');
  fireEvent.change(field('Status'), { target: { value: 'inUse' } });
  type('Im Einsatz seit', '2025-05-01');
  press('Angaben speichern');
  await waitFor(() =>
    expect(document.querySelector('.use-noted')?.textContent).toContain('1.\u00a0Mai 2025'),
  );
  expect(document.querySelector('.use-noted')?.textContent).toContain('VerantwortlichErika Muster');
  expect(savedUses()[0]).toMatchObject({
    savedAt: '2026-11-21T10:00:00.000Z',
    details: { program: 'ChatGPT', inCharge: 'Erika Muster', status: 'inUse', since: '2025-05-01' },
  });
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Angaben ergänzen: Newsletter'),
  );
  expect(screen.getByText('Die Angaben zu „Newsletter“ sind gespeichert.')).toBeTruthy();
});

test('days that do not fit are told in sentences, and nothing is saved', async () => {
  await openForm();
  type('Im Einsatz seit', '2026-05-01');
  type('Nächste Prüfung', '2026-01-01');
  press('Angaben speichern');
  await screen.findByText(/läge vor dem Beginn/);
  expect(document.activeElement).toBe(field('Nächste Prüfung'));
  expect(field('Nächste Prüfung').getAttribute('aria-invalid')).toBe('true');
  expect(savedUses()[0]?.details).toEqual({ program: 'Claude', status: 'planned' });
});

test('Escape leaves everything as it was', async () => {
  await openForm();
  type('Programm', 'x');
  fireEvent.keyDown(field('Programm'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByLabelText('Programm')).toBeNull());
  expect(savedUses()[0]?.details).toEqual({ program: 'Claude', status: 'planned' });
});

test('going on with the check keeps what was noted', async () => {
  save(texts, { id: 'a', name: 'Newsletter', details: { program: 'Claude' } });
  await open('/ergebnis/#u=a');
  const { wizard } = await import('../../src/ui/store/session.ts');
  wizard.send({ type: 'RENAME', name: 'Rundbrief' });
  expect(savedUses()[0]).toMatchObject({ name: 'Rundbrief', details: { program: 'Claude' } });
});
