// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { heading, onAnEmptyDevice, open, save } from '../support/app.tsx';
import { fonts } from '../support/report.ts';
import { walkUseCase } from '../support/walks.ts';

vi.mock('../../src/report/pdf/loadFonts.ts', () => ({ loadFonts: () => load() }));
let load = () => Promise.resolve(fonts());
const saved: { name: string; type: string }[] = [];
onAnEmptyDevice();
beforeEach(() => {
  load = () => Promise.resolve(fonts());
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, type: this.href });
  });
});

const openFolder = async () => {
  save(walkUseCase('marketing-texts', { 'data-subjects': ['customers'], 'data-location': 'usa' }));
  await open('/ergebnis/');
  await heading(/^So noch nicht$/);
  return within(screen.getByRole('region', { name: /^Ihre Mappe: Vorlagen zum Ausfüllen/ }));
};
const names = () => saved.map(({ name }) => name.replace(/_\d{4}-\d\d-\d\d/, ''));

describe('the folder on the result page', () => {
  test('offers what fits, in two formats, each button with its own name', async () => {
    const folder = await openFolder();
    const titles = folder.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent);
    expect(titles).toContain('Checkliste für den Vertrag mit dem Anbieter (AVV)');
    expect(titles).not.toContain('Information für Betriebsrat und Beschäftigte');
    expect(folder.getAllByRole('button')).toHaveLength(2 * titles.length + 1);
  });

  test('hands over one document', async () => {
    const folder = await openFolder();
    fireEvent.click(
      folder.getByRole('button', { name: 'KI-Richtlinie für unser Team als Word herunterladen' }),
    );
    await folder.findByText(/^Heruntergeladen: KI-Richtlinie_/);
    expect(names()).toEqual(['KI-Richtlinie_Marketing-und-Social-Media-Texte.docx']);
  });

  test('hands over everything at once and says how far it is', async () => {
    const folder = await openFolder();
    fireEvent.click(folder.getByRole('button', { name: 'Alles als ZIP' }));
    const files = 2 * folder.getAllByRole('listitem').length;
    const status = await folder.findByText(new RegExp(`von ${files} Dateien`));
    expect(status.getAttribute('role')).toBe('status');
    await folder.findByText(/^Heruntergeladen: KI-Mappe_/);
    expect(names()).toEqual(['KI-Mappe_Marketing-und-Social-Media-Texte.zip']);
  });

  test('is stopped on request, and then hands over nothing', async () => {
    let letGo = () => {};
    // Made before anybody asks for fonts: on a busy machine that may be after the click below.
    const free = new Promise<void>((resolve) => (letGo = resolve));
    load = () => free.then(fonts);
    const folder = await openFolder();
    fireEvent.click(folder.getByRole('button', { name: 'Alles als ZIP' }));
    fireEvent.click(await folder.findByRole('button', { name: 'Abbrechen' }));
    letGo();
    await folder.findByText('Abgebrochen. Es wurde nichts heruntergeladen.');
    expect(saved).toEqual([]);
  });

  test('says why it failed, and tries again', async () => {
    load = () => Promise.reject(new TypeError('offline'));
    const folder = await openFolder();
    fireEvent.click(
      folder.getByRole('button', { name: 'KI-Richtlinie für unser Team als PDF herunterladen' }),
    );
    await folder.findByText(/weil das Netz gerade fehlt/);
    load = () => Promise.resolve(fonts());
    fireEvent.click(folder.getByRole('button', { name: 'Noch einmal versuchen' }));
    await waitFor(() => expect(names()).toEqual(['KI-Richtlinie_Marketing-und-Social-Media-Texte.pdf']));
  });
});
