// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ruleSet } from '../../src/ruleset.ts';
import { heading, onAnEmptyDevice, open, press, save, saved } from '../support/app.tsx';
import { MemoryStorage } from '../support/memoryStorage.ts';

onAnEmptyDevice();

describe('the answers so far', () => {
  const given = { 'use-case': 'product-descriptions', place: 'at', roles: ['use'] };
  const atRedLines = async () => {
    save(given);
    await open('/check/#red-lines');
    await heading(/Kommt einer dieser Einsätze bei Ihnen vor/);
  };

  test('stand beside the question with their origin; a change leads back to it', async () => {
    await atRedLines();
    const follow = Object.keys(ruleSet.useCases['product-descriptions']?.answers ?? {}).length;
    expect(screen.getByText(`Ihre Antworten bisher (${Object.keys(given).length + follow})`)).toBeTruthy();
    expect(screen.getAllByText('ergibt sich aus: Produktbeschreibungen').length).toBe(follow);
    press('Ändern: Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?');
    await heading('Wo hat Ihr Betrieb, Ihr Verein oder Ihre Einrichtung den Sitz?');
    fireEvent.click(screen.getByRole('radio', { name: /Deutschland/ }));
    press('Weiter');
    await heading(/Kommt einer dieser Einsätze bei Ihnen vor/);
    expect(saved()).toMatchObject({ place: 'de' });
  });

  test('may wait: the way out, and where they are, that they stay', async () => {
    await atRedLines();
    expect(screen.getByText('Ihre Antworten bleiben auf diesem Gerät.')).toBeTruthy();
    const later = screen.getByRole('link', { name: 'Später weitermachen' });
    expect(later.getAttribute('href')).toBe('/');
  });

  test('do not promise to stay where nothing can be saved', async () => {
    vi.stubGlobal('localStorage', new MemoryStorage({ fails: true }));
    await open('/check/?fall=product-descriptions');
    await heading('Zuerst kurz zu Ihnen');
    expect(screen.queryByRole('link', { name: 'Später weitermachen' })).toBeNull();
  });
});
