// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { heading, onAnEmptyDevice, open, press, save } from '../support/app.tsx';
import { contentsOf, openPdf } from '../support/pdf.ts';
import { profileAnswers } from '../support/profiles.ts';
import { fonts } from '../support/report.ts';

const LAZY = '../../src/ui/result/downloadFormat.ts';
const answers = profileAnswers('hiring-in-40-person-firm');
let files: { content: Blob; name: string }[] = [];
onAnEmptyDevice();
beforeEach(() => {
  files = [];
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-15T12:00:00') });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    files.push({ content: content as Blob, name: '' });
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = files.at(-1);
    if (file) file.name = this.download;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock(LAZY);
});

const openResult = async () => {
  save(answers, { id: 'a', name: 'Bewerbungen', done: ['dsgvo:art-32-security'] });
  await open('/ergebnis/');
  await heading(/^So noch nicht$/);
};

describe('more formats', () => {
  test.each([
    ['Kalender (.ics)', 'ics', /^BEGIN:VCALENDAR[^]*„Bewerbungen“/],
    ['Tabelle (CSV)', 'csv', /Anmeldung und Zugänge absichern;.*;ja\r\n/],
    ['Markdown', 'md', /^# So noch nicht/],
    ['JSON', 'json', /"format": "ki-check-report"/],
  ])('%s is handed to the browser', async (button, ending, content) => {
    await openResult();
    press(button);
    await waitFor(() => expect(files[0]?.name).toBe(`KI-Check_Bewerbungen_2027-01-15.${ending}`));
    expect(await files[0]?.content.text()).toMatch(content);
  });

  test('what cannot be loaded is said, and can be tried again', async () => {
    vi.doMock(LAZY, () => {
      throw new Error('no network');
    });
    await openResult();
    press('Tabelle (CSV)');
    expect((await screen.findByText(/^Die Datei ist nicht entstanden/)).getAttribute('role')).toBe('status');
    expect(screen.getByRole('button', { name: 'Tabelle (CSV)' }).getAttribute('aria-disabled')).toBe('false');
    expect(files).toEqual([]);
  });
});

describe('all uses as one PDF', () => {
  const openOverview = async () => {
    save(answers, { id: 'a', name: 'Bewerbungen' });
    await open('/uebersicht/');
    await heading('Ihre Einsätze von KI');
  };

  test('is made on demand', async () => {
    const { regular, bold } = fonts();
    const respond = async (url: string) =>
      new Response(Buffer.from(url.includes('Bold') ? bold : regular, 'latin1'));
    vi.stubGlobal('fetch', vi.fn(respond));
    await openOverview();
    press('Alles als PDF speichern');
    await waitFor(() => expect(files[0]?.name).toBe('KI-Check_Uebersicht_2027-01-15.pdf'));
    const bytes = new Uint8Array((await files[0]?.content.arrayBuffer()) ?? []);
    const [, second] = await contentsOf(await openPdf(bytes));
    expect(second?.text).toMatch(/^Bewerbungen/);
  });

  test('without a network it says that it failed', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
    await openOverview();
    press('Alles als PDF speichern');
    expect((await screen.findByText(/^Das PDF ist nicht entstanden/)).getAttribute('role')).toBe('status');
    expect(files).toEqual([]);
  });
});
