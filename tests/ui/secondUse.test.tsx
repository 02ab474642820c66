// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { onAnEmptyDevice, open, press, save, savedUses } from '../support/app.tsx';
import { walkUseCase } from '../support/walks.ts';

onAnEmptyDevice();
const routes = walkUseCase('route-planning', {
  areas: ['employment'],
  'employment-tasks': ['monitor-performance'],
});

test('the result asks whether these are two uses; the button makes a draft and changes nothing here', async () => {
  save(routes, { id: 'routes', name: 'Touren', details: { program: 'Tourfix', inCharge: 'E. M.' } });
  await open('/ergebnis/');
  await screen.findByText(/^Ihre Antworten beschreiben zwei Einsätze, „Touren“ und „/);
  const before = savedUses();
  press(/als eigenen Einsatz anlegen$/);
  await screen.findByText(/steht jetzt als eigener Einsatz in Ihrer Übersicht/);
  await waitFor(() => expect(savedUses()).toHaveLength(2));
  const [made] = savedUses().filter(({ id }) => id !== 'routes');
  expect(made?.answers).toEqual({ 'use-case': 'shifts-and-performance' });
  expect(made?.details).toEqual({ program: 'Tourfix', inCharge: 'E. M.' });
  expect(savedUses().filter(({ id }) => id === 'routes')).toEqual(before);
  expect(screen.getByRole('link', { name: /^Jetzt prüfen: / }).getAttribute('href')).toContain(made?.id);
});
