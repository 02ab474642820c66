// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { recordOf } from '../../src/register/record.ts';
import { printUsesFile } from '../../src/register/usesFile.ts';
import { heading, onAnEmptyDevice, open, press, save, savedUses } from '../support/app.tsx';
import { pdfOf } from '../support/pdf.ts';
import { profileAnswers } from '../support/profiles.ts';
import { contextOf, reportOf } from '../support/report.ts';
import { savedUse } from '../support/uses.ts';
import { walkUseCase } from '../support/walks.ts';

const texts = walkUseCase('marketing-texts');
const screening = walkUseCase('applicant-screening', { profiling: true });
onAnEmptyDevice();

const NOTED = { program: 'ChatGPT', status: 'inUse', since: '2025-05-01' } as const;
const TITLE = 'Ihre Einsätze von KI';

async function openOverview(): Promise<void> {
  save(texts, { id: 'a', name: 'Newsletter', savedAt: '2026-11-20T10:00:00.000Z', details: NOTED });
  save(screening, { id: 'b', name: 'Bewerbungen', savedAt: '2026-11-19T10:00:00.000Z' });
  await open('/uebersicht/');
  await heading(TITLE);
}

describe('files', () => {
  const choose = (content: string | Uint8Array<ArrayBuffer>) => {
    const field = screen.getByLabelText('Gesicherte Datei oder PDF öffnen', { selector: 'input' });
    Object.defineProperty(field, 'files', { value: [new File([content], 'x.json')], configurable: true });
    fireEvent.change(field);
  };

  test('what is added is counted, and a taken id makes a copy', async () => {
    await openOverview();
    const uses = [
      savedUse(texts, { id: 'a', name: 'Newsletter', details: NOTED }),
      savedUse(texts, { id: 'b', name: 'Bewerbungen' }),
      savedUse(texts, { id: 'c', name: 'Neu' }),
    ];
    choose(printUsesFile(uses, '2026-11-29'));
    expect(await screen.findByText('2 Einsätze sind dazugekommen.')).toBeTruthy();
    expect(screen.getByText(/Einer davon heißt „Kopie“/)).toBeTruthy();
    expect(screen.getByText('Ein Einsatz aus der Datei war unverändert schon da.')).toBeTruthy();
    expect(
      savedUses()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Bewerbungen', 'Bewerbungen (Kopie)', 'Neu', 'Newsletter']);
  });

  test('a PDF brings name, answers, ticks and facts about the firm, chosen or dropped on the page', async () => {
    const answers = profileAnswers('hairdresser-chatbot');
    const done = ['dsgvo:art-30-records'];
    const data = recordOf({ name: 'Chatbot', answers, done }, contextOf(answers).assessment, 'from-pdf');
    const pdf = new Uint8Array(pdfOf(reportOf(answers, { name: 'Chatbot', done }), data));
    await open('/uebersicht/');
    await heading(TITLE);
    choose(pdf);
    expect(await screen.findByText('Ein Einsatz ist dazugekommen.')).toBeTruthy();
    expect(savedUses()).toMatchObject([{ id: 'from-pdf', name: 'Chatbot', answers, done }]);
    expect(JSON.parse(localStorage.getItem('ki-check:firm') ?? '')).toMatchObject({
      answers: { place: 'at' },
    });
    const drop = new Event('drop', { cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File([pdf], 'x.pdf')] } });
    dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(await screen.findByText('Ein Einsatz aus der Datei war unverändert schon da.')).toBeTruthy();
    expect(savedUses()).toHaveLength(1);
  });

  test.each([
    ['%PDF-1.7 nichts von uns', /In diesem PDF stecken keine Antworten/],
    ['{"scripts":{}}', /stammt nicht aus dem KI-Check/],
    ['<html>', /lässt sich nicht lesen/],
    [
      printUsesFile([savedUse(texts)], '2026-11-29').replace('"saved"', '7'),
      /kein Einsatz darin ist lesbar/i,
    ],
  ])('file %# is refused with the reason, and nothing changes', async (content, reason) => {
    await openOverview();
    const before = { ...localStorage };
    choose(content);
    expect(await screen.findByText(reason)).toBeTruthy();
    expect({ ...localStorage }).toEqual(before);
  });

  test('an entry that cannot be read does not take the others along', async () => {
    await openOverview();
    const uses = [savedUse(texts, { id: 'c', name: 'Neu' }), savedUse(texts, { id: 'd' })];
    choose(printUsesFile(uses, '2026-11-29').replace('"d"', '7'));
    expect(await screen.findByText('Ein Einsatz ist dazugekommen.')).toBeTruthy();
    expect(screen.getByText('Ein Eintrag in der Datei war nicht lesbar und fehlt.')).toBeTruthy();
    expect(savedUses()).toHaveLength(3);
  });

  test('table and file are handed to the browser', async () => {
    await openOverview();
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:x';
    });
    press('Als Tabelle speichern (CSV)');
    press('Als Datei sichern (JSON)');
    await waitFor(() => expect(blobs).toHaveLength(2));
    blobs.sort((a, b) => b.type.localeCompare(a.type));
    const [table = '', file = ''] = await Promise.all(blobs.map((blob) => blob.text()));
    expect(table).toContain(
      'Newsletter;Marketing- und Social-Media-Texte;ChatGPT;;;im Einsatz;2025-05-01;;Minimales Risiko;Minimales Risiko;',
    );
    expect(JSON.parse(file)).toMatchObject({ kind: 'ki-check-uses', uses: [{ id: 'a' }, { id: 'b' }] });
  });
});
