// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save } from '../support/app.tsx';
import { harmless } from '../support/walks.ts';

onAnEmptyDevice();
const screening = {
  ...harmless,
  'use-case': 'applicant-screening',
  areas: ['employment'],
  'employment-tasks': ['screen-applicants'],
  profiling: true,
};
const ALARM = 'Sie können selbst zum Anbieter werden';

test('a general chatbot for applicants: told before the result, with the way back', async () => {
  save(screening);
  await open('/check/#intended-purpose');
  await heading('Ist das Programm für genau diesen Zweck gemacht?');
  expect(screen.queryByRole('heading', { name: ALARM })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /der Hersteller schließt diesen Zweck aus/ }));
  press('Weiter');
  await screen.findByRole('heading', { name: ALARM });
  press('Diese Antwort ansehen');
  await waitFor(() => expect(location.hash).toBe('#intended-purpose'));
  fireEvent.click(screen.getByRole('radio', { name: /^Ja, es ist dafür gemacht/ }));
  press('Weiter');
  await waitFor(() => expect(location.hash).not.toBe('#intended-purpose'));
  expect(screen.queryByRole('heading', { name: ALARM })).toBeNull();
});

test('the overview of the answers keeps saying it', async () => {
  save({ ...screening, 'intended-purpose': 'other-purpose' });
  await open('/check/#antworten');
  await heading('Ihre Antworten im Überblick');
  expect(screen.getByRole('heading', { name: ALARM })).toBeTruthy();
});
