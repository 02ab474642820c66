// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save, saved } from '../support/app.tsx';
import { sight } from '../support/sight.ts';

onAnEmptyDevice();
const RED_LINES = /^Kommt einer dieser Einsätze/;
const START = 'Zuerst kurz zu Ihnen';
const BEGUN = { 'use-case': 'product-descriptions', place: 'at', roles: ['use'] };

describe('what has not been on the screen yet', () => {
  beforeEach(() => void (sight.isSeen = false));
  afterEach(() => void (sight.isSeen = true));

  test('a list of dangers offers "none of these" only once it was read to its end', async () => {
    save(BEGUN);
    await open('/check/#red-lines');
    const title = await heading(RED_LINES);
    expect(screen.queryByRole('button', { name: 'Nichts davon und weiter' })).toBeNull();
    const scroll = vi.spyOn(window, 'scrollBy').mockReturnValue(undefined);
    press('Weiterlesen');
    expect(scroll).toHaveBeenCalledOnce();
    fireEvent.submit(title.closest('form') as HTMLFormElement);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(saved()['red-lines']).toBeUndefined();
  });

  test('a suggestion below the fold is shown before it counts', async () => {
    await open('/check/?fall=product-descriptions');
    await heading(START);
    fireEvent.click(screen.getByRole('radio', { name: /Österreich/ }));
    const group = await screen.findByRole('group', {
      name: 'Sie nutzen ein fertiges Programm im eigenen Betrieb. Stimmt das?',
    });
    press('Weiter');
    await waitFor(() => expect(group.contains(document.activeElement)).toBe(true));
    expect(saved()['roles']).toBeUndefined();
    press('Weiter');
    await heading(RED_LINES);
    expect(saved()).toMatchObject({ roles: ['use'] });
  });
});
