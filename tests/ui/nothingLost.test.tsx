// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import type { FunctionComponent } from 'preact';
import { expect, test, vi } from 'vitest';
import { NAME_LENGTH } from '../../src/limits.ts';
import type { Summary } from '../../src/register/summary.ts';
import { ruleSet } from '../../src/ruleset.ts';
import { encodeLink } from '../../src/share/link.ts';
import { heading, onAnEmptyDevice, open, press, save, savedUses } from '../support/app.tsx';
import { walkUseCase } from '../support/walks.ts';

const texts = walkUseCase('marketing-texts');
const TITLE = 'Ihre Einsätze von KI';
const cards = () => document.querySelectorAll('.use-card').length;
onAnEmptyDevice();

test('a copy of a use with the longest name there is, and a copy of that, are there at the next visit', async () => {
  save(texts, { id: 'a', name: 'x'.repeat(NAME_LENGTH) });
  await open('/uebersicht/');
  await heading(TITLE);
  press(/^Duplizieren: x/);
  await waitFor(() => expect(cards()).toBe(2));
  press(/^Duplizieren: .*\(Kopie\)/);
  await waitFor(() => expect(cards()).toBe(3));
  expect(savedUses().map(({ name }) => name.slice(-10))).toEqual([
    ...['x… (Kopie)', 'x… (Kopie)'],
    'x'.repeat(10),
  ]);
  await open('/uebersicht/');
  await heading(TITLE);
  expect(cards()).toBe(3);
  expect(screen.queryByText(/waren nicht lesbar/)).toBeNull();
});

test('a link with a name longer than any is kept with a shorter one', async () => {
  const link = encodeLink({ version: ruleSet.version, name: 'y'.repeat(5000), answers: texts, done: [] });
  await open(`/ergebnis/#${link}`);
  await waitFor(() => expect(savedUses()).toHaveLength(1));
  expect(savedUses()[0]?.name).toHaveLength(NAME_LENGTH);
});

test('a clock far ahead writes an instant that the next visit can read', async () => {
  save(texts, { id: 'a', name: 'Newsletter' });
  vi.useFakeTimers({ now: new Date('9999-12-31T23:59:59Z'), toFake: ['Date'] });
  await open('/uebersicht/');
  await heading(TITLE);
  press('Duplizieren: Newsletter');
  await waitFor(() => expect(cards()).toBe(2));
  expect(savedUses()).toHaveLength(2);
  vi.useRealTimers();
});

test('a use that a newer version wrote is told, and stays for that version', async () => {
  save(texts, { id: 'a', name: 'Newsletter' });
  const newer = JSON.stringify({ format: 3, id: 'b' });
  localStorage.setItem('ki-check:use:b', newer);
  await open('/uebersicht/');
  await screen.findByText(/aus einer neueren Version des KI-Checks\. Laden Sie die Seite neu/);
  expect(cards()).toBe(1);
  expect(screen.queryByText(/waren nicht lesbar/)).toBeNull();
  expect(localStorage.getItem('ki-check:use:b')).toBe(newer);
});

test('a card that cannot be shown says so, with a way to save and delete it; the others stand', async () => {
  save(texts, { id: 'a', name: 'Newsletter' });
  save(texts, { id: 'b', name: 'Kaputt', savedAt: '2026-11-19T10:00:00.000Z' });
  vi.doMock('../../src/ui/overview/UseActions.tsx', async (load) => {
    const { UseActions } = await load<{ UseActions: FunctionComponent<{ summary: Summary }> }>();
    return {
      UseActions: (props: { summary: Summary }) => {
        if (props.summary.title === 'Kaputt') throw new RangeError('Invalid time value');
        return <UseActions {...props} />;
      },
    };
  });
  await open('/uebersicht/');
  await heading(TITLE);
  await screen.findByText(/Dieser Einsatz lässt sich nicht anzeigen/);
  expect(screen.getByRole('link', { name: 'Newsletter' })).toBeTruthy();
  press('Löschen');
  await waitFor(() => expect(savedUses().map(({ id }) => id)).toEqual(['a']));
  vi.doUnmock('../../src/ui/overview/UseActions.tsx');
});

test('where the file cannot be made, the broken page says so instead of doing nothing', async () => {
  save(texts, { id: 'a', name: 'Newsletter' });
  vi.doMock('../../src/ui/notices/StorageNotices.tsx', () => ({
    StorageNotices: () => {
      throw new RangeError('Invalid time value');
    },
  }));
  vi.spyOn(URL, 'createObjectURL').mockImplementationOnce(() => {
    throw new RangeError('no room for it');
  });
  await open('/uebersicht/');
  await heading('Hier ist etwas schiefgegangen');
  press('Einsätze als Datei sichern (JSON)');
  await screen.findByText(/Das hat nicht geklappt/);
  vi.doUnmock('../../src/ui/notices/StorageNotices.tsx');
});

test('a page that throws gives way to a sentence, the saved uses and a way on', async () => {
  save(texts, { id: 'a', name: 'Newsletter' });
  vi.doMock('../../src/ui/notices/StorageNotices.tsx', () => ({
    StorageNotices: () => {
      throw new RangeError('Invalid time value');
    },
  }));
  await open('/uebersicht/');
  await heading('Hier ist etwas schiefgegangen');
  const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  press('Einsätze als Datei sichern (JSON)');
  await waitFor(() => expect(saved).toHaveBeenCalledOnce());
  vi.doUnmock('../../src/ui/notices/StorageNotices.tsx');
});
