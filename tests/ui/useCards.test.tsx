// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, save } from '../support/app.tsx';
import { firmNamed } from '../support/firms.ts';

onAnEmptyDevice();

test('many uses are assessed and shown in portions, and the focus goes to the first that comes', async () => {
  const [use] = firmNamed('trade-business').saved;
  if (!use) throw new Error('the firm has no use');
  for (let index = 0; index < 52; index++)
    save(use.answers, { ...use, id: `use-${index}`, name: `Einsatz ${index}` });
  await open('/uebersicht/');
  await heading('Ihre Einsätze von KI');
  const cards = () => document.querySelectorAll('.use-card h3');
  expect(cards()).toHaveLength(4);
  screen.getByText('48 weitere Einsätze werden noch geprüft …');
  await waitFor(() => expect(cards()).toHaveLength(50));
  expect(screen.queryByText(/werden noch geprüft/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '2 weitere Einsätze zeigen' }));
  await waitFor(() => expect(cards()).toHaveLength(52));
  await waitFor(() => expect(document.activeElement).toBe(cards()[50]));
  expect(screen.queryByRole('button', { name: /weitere Einsätze zeigen/ })).toBeNull();
});

test('a use whose check has not begun shows the class that it usually has', async () => {
  save({ 'use-case': 'applicant-screening' }, { id: 'draft', name: 'Bewerbungen' });
  await open('/uebersicht/');
  await screen.findByRole('link', { name: 'Bewerbungen' });
  expect(screen.getByText('Meist, vor jeder Frage:').parentElement?.textContent).toContain('Hohes Risiko');
});

test('a use whose check is not at its end has a button that goes on with it, and no date of what was not asked', async () => {
  save({ 'use-case': 'sales-forecast' }, { id: 'draft', name: 'Semmeln' });
  save({ 'use-case': 'sales-forecast', place: 'at' }, { id: 'begun', name: 'Brezen' });
  await open('/uebersicht/');
  const begin = await screen.findByRole('link', { name: 'Jetzt prüfen: Semmeln' });
  expect(begin.getAttribute('href')).toMatch(/\/check\/#.*draft$/);
  const goOn = screen.getByRole('link', { name: 'Weiter mit dem Check: Brezen' });
  expect(goOn.getAttribute('href')).toMatch(/\/check\/#.*begun$/);
  expect(screen.getAllByText('zeigt der Check')).toHaveLength(2);
});
