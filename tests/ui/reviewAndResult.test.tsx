// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save, saved } from '../support/app.tsx';
import { walkUseCase } from '../support/walks.ts';

const complete = walkUseCase('marketing-texts');
onAnEmptyDevice();

describe('review', () => {
  test('lists all answers, marks what was pre-filled, and leads to each question', async () => {
    save(complete);
    await open('/check/#antworten');
    await heading('Ihre Antworten im Überblick');
    expect(screen.getAllByText('ergibt sich aus: Marketing- und Social-Media-Texte').length).toBeGreaterThan(
      1,
    );
    press('Ändern: Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?');
    await heading('Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?');
    fireEvent.click(screen.getByRole('radio', { name: /Deutschland/ }));
    press('Weiter');
    await waitFor(() => expect(location.hash).not.toBe('#place'));
    expect(saved()).toMatchObject({ place: 'de' });
  });

  test('another use begins at the start page, and this one stays on the device', async () => {
    save(complete);
    await open('/check/#antworten');
    await heading('Ihre Antworten im Überblick');
    press('Anderen Einsatz prüfen');
    await heading('Darf ich das mit KI?');
    expect(saved()).toEqual(complete);
  });
});

describe('result', () => {
  test('says whether, why, what to do, and invites at the end', async () => {
    save(complete);
    await open('/ergebnis/');
    await heading('Ja, das dürfen Sie');
    expect(screen.getByRole('heading', { name: 'Ihre Aufgabe' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Jetzt Teil des KI-Pilotprojekts werden' })).toBeTruthy();
  });

  test('what the user did not know can be answered on the spot, what was not asked leads to its question', async () => {
    save({ ...complete, areas: 'unknown' });
    await open('/ergebnis/');
    await heading('Noch offen: Es fehlen Antworten');
    expect(screen.getAllByRole('button', { name: /^Wird die KI in einem dieser Bereiche/ })).not.toHaveLength(
      0,
    );
    cleanup();
    save(Object.fromEntries(Object.entries(complete).filter(([id]) => id !== 'areas')));
    await open('/ergebnis/');
    await heading('Noch offen: Es fehlen Antworten');
    const links = screen.getAllByRole('link', { name: /^Wird die KI in einem dieser Bereiche/ });
    expect(links[0]?.getAttribute('href')).toBe('/check/#areas');
  });

  test('without any answer there is no result, only the first question', async () => {
    await open('/ergebnis/');
    await heading('Wofür nutzen Sie KI, oder wofür wollen Sie sie nutzen?');
  });
});
