// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/types.ts';
import { heading, onAnEmptyDevice, open, press, save, saved, savedUses } from '../support/app.tsx';
import { walkUseCase } from '../support/walks.ts';

const complete = walkUseCase('marketing-texts');
onAnEmptyDevice();

describe('two windows', () => {
  /** Another window writes the same use. */
  const fromElsewhere = (answers: Answers | undefined) => {
    if (answers) save(answers, { id: 'shared' });
    else localStorage.removeItem('ki-check:use:shared');
    dispatchEvent(new StorageEvent('storage', { key: 'ki-check:use:shared' }));
  };
  const changed = { ...complete, roles: ['commissioned'] };

  test('a change in the other one is said, and can be loaded without leaving the place', async () => {
    save(complete, { id: 'shared' });
    await open('/check/#place');
    await heading('Zuerst kurz zu Ihnen');
    fromElsewhere(changed);
    await screen.findByText(/in einem anderen Fenster geändert/);
    expect(saved()).toEqual(changed);
    press('Den anderen Stand laden');
    await waitFor(() => expect(screen.queryByText(/anderen Fenster/)).toBeNull());
    expect(location.hash).toBe('#place');
    expect(saved()).toEqual(changed);
  });

  test('or this one can win', async () => {
    save(complete, { id: 'shared' });
    await open('/ergebnis/');
    await heading(/^Ja, das dürfen Sie$/);
    fromElsewhere(changed);
    await screen.findByText(/in einem anderen Fenster geändert/);
    press('Diesen Stand behalten');
    await waitFor(() => expect(screen.queryByText(/anderen Fenster/)).toBeNull());
    expect(saved()).toEqual(complete);
  });

  test('neither moving about nor a change here overwrites it before the visitor has chosen', async () => {
    save(complete, { id: 'shared' });
    await open('/ergebnis/');
    await heading(/^Ja, das dürfen Sie$/);
    fromElsewhere(changed);
    await screen.findByText(/in einem anderen Fenster geändert/);
    press('Antworten ansehen und ändern');
    await heading('Ihre Antworten im Überblick');
    expect(saved()).toEqual(changed);
    expect(screen.getByText(/in einem anderen Fenster geändert/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText(/^Name für diesen Einsatz/), { target: { value: 'Meiner' } });
    expect(saved()).toEqual(changed);
    press('Diesen Stand behalten');
    await waitFor(() => expect(savedUses()).toMatchObject([{ name: 'Meiner', answers: complete }]));
  });

  test('deleted in the other one, it can be saved again', async () => {
    save(complete, { id: 'shared' });
    await open('/ergebnis/');
    await heading(/^Ja, das dürfen Sie$/);
    fromElsewhere(undefined);
    await screen.findByText(/in einem anderen Fenster gelöscht/);
    press(/^Antworten ansehen und ändern$/);
    await heading('Ihre Antworten im Überblick');
    fireEvent.input(screen.getByLabelText(/^Name für diesen Einsatz/), { target: { value: 'Meiner' } });
    expect(savedUses()).toEqual([]);
    press('Wieder speichern');
    await waitFor(() => expect(saved()).toEqual(complete));
  });

  test('the other one works on another use: nothing is said and nothing lost', async () => {
    save(complete, { id: 'mine' });
    await open('/ergebnis/');
    await heading(/^Ja, das dürfen Sie$/);
    fromElsewhere({ 'use-case': 'invoices' });
    expect(screen.queryByText(/anderen Fenster/)).toBeNull();
    press('Antworten ansehen und ändern');
    await heading('Ihre Antworten im Überblick');
    expect(savedUses()).toHaveLength(2);
  });
});
