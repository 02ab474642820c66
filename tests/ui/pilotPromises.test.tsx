// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import settings from '../../operator.json';
import { KEPT_FOR_MS, OUTBOX_KEY } from '../../src/pilot/outbox.ts';
import { recordOf } from '../../src/pilot/record.ts';
import { heading, onAnEmptyDevice, open, save } from '../support/app.tsx';
import { circumstances, filled } from '../support/signup.ts';
import { walkUseCase } from '../support/walks.ts';

onAnEmptyDevice();
afterEach(() => {
  vi.doUnmock('../../operator.json');
  vi.unstubAllGlobals();
});
const url = 'https://example.at/form';
const withReceiver = () =>
  vi.doMock('../../operator.json', () => ({
    default: { ...settings, signup: { ...settings.signup, url } },
  }));
const putIntoOutbox = (savedAt: number) => {
  const record = recordOf(filled, circumstances);
  const waiting = { record, trap: '', url, savedAt: new Date(savedAt).toISOString() };
  localStorage.setItem(OUTBOX_KEY, JSON.stringify(waiting));
};

test.each(['/', '/uebersicht/', '/datenschutz/', '/gibt-es-nicht/'])(
  'an enquiry that has waited for seven days is gone once %s is opened',
  async (address) => {
    const { expireWaiting } = await import('../../src/ui/shell/expireWaiting.ts');
    putIntoOutbox(Date.now() - KEPT_FOR_MS);
    await open(address);
    expireWaiting();
    await waitFor(() => expect(localStorage.getItem(OUTBOX_KEY)).toBeNull());
  },
);

test('what is sent is what is shown, also at a second try', async () => {
  withReceiver();
  const sent: Record<string, unknown>[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)) as Record<string, unknown>);
    return new Response('', { status: 503 });
  });
  save(walkUseCase('marketing-texts'), { id: 'a' });
  await open('/pilot/');
  await heading(/das KI-Pilotprojekt/);
  const type = (label: string | RegExp, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  type('Ihr Name', 'Maria');
  type(/^E-Mail-Adresse/, 'maria@example.at');
  fireEvent.click(await screen.findByLabelText('Zusammenfassung meines Ergebnisses mitsenden'));
  vi.useFakeTimers({ now: Date.now() + 5000, toFake: ['Date'] });
  const submit = () => fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  submit();
  await waitFor(() => expect(sent).toHaveLength(1));
  await screen.findByRole('button', { name: 'Noch einmal senden' });
  save(walkUseCase('applicant-screening', { profiling: true }), { id: 'a' });
  dispatchEvent(new StorageEvent('storage', { key: 'ki-check:use:a' }));
  await screen.findByText(/^Typischer Einsatz: Bewerber/);
  submit();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toMatchObject({ useCase: 'marketing-texts' });
  expect(sent[1]).toMatchObject({ useCase: 'applicant-screening' });
  expect(sent[1]?.['consentText']).toContain('Bewerber');
  expect(String(sent[0]?.['hardestTasks'])).toMatch(/^[^:;]+(; [^:;]+){0,2}$/);
  expect(sent[0]?.['consentText']).toContain(`Schwerste Aufgaben: ${String(sent[0]?.['hardestTasks'])}.`);
  expect(String(sent[1]?.['hardestTasks']).split('; ')).toHaveLength(3);
  expect(sent[1]?.['id']).not.toBe(sent[0]?.['id']);
  await screen.findByRole('button', { name: 'Noch einmal senden' });
  submit();
  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[2]).toEqual(sent[1]);
  vi.useRealTimers();
});

test('two windows that send the waiting enquiry at once send it once', async () => {
  withReceiver();
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, action: () => Promise<void>) => (last = last.then(action));
  vi.stubGlobal('navigator', { ...navigator, onLine: true, locks: { request } });
  const answer = vi.fn(async () => new Response('', { status: 200 }));
  vi.stubGlobal('fetch', answer);
  putIntoOutbox(Date.now());
  const windows = [];
  for (let count = 0; count < 2; count++) {
    vi.resetModules();
    windows.push(await import('../../src/ui/pilot/waiting.ts'));
  }
  await Promise.all(windows.map(({ sendWaiting }) => sendWaiting()));
  expect(answer).toHaveBeenCalledOnce();
  expect(localStorage.getItem(OUTBOX_KEY)).toBeNull();
});
