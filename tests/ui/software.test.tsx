// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Software } from '../../src/ui/legal/software.ts';
import { loadSoftware } from '../../src/ui/legal/software.ts';
import { heading, onAnEmptyDevice, open } from '../support/app.tsx';

onAnEmptyDevice();

const LIST: Software[] = [
  { kind: 'npm', name: 'one', version: '1.2.3', licence: 'MIT', texts: ['Text of one', 'Notice of one'] },
  { kind: 'npm', name: 'two', within: 'one', licence: 'ISC', texts: ['Text of two'] },
  { kind: 'font', name: 'Three', licence: 'OFL-1.1', texts: ['Text of three'] },
];
const answerWith = (response: Response) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => response);

test('the page names each piece of software with version, licence and texts', async () => {
  const asked = answerWith(Response.json(LIST));
  await open('/verwendete-software/');
  await heading('Verwendete Software');
  expect(asked.mock.calls).toEqual([['/software.json']]);
  expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
    'one 1.2.3',
    'two',
    'Three',
  ]);
  for (const sentence of ['Lizenz: MIT', 'Ist in one enthalten. Lizenz: ISC', /^Schrift.*Lizenz: OFL-1\.1$/])
    expect(screen.getByText(sentence)).toBeTruthy();
  const unfold = screen.getByText('Lizenztext von one anzeigen').closest('details');
  expect([...(unfold?.querySelectorAll('p') ?? [])].map((each) => each.textContent)).toEqual(LIST[0]?.texts);
});

test('a list that is not there is an error, which the page shows as not loaded', async () => {
  answerWith(new Response('', { status: 404 }));
  await expect(loadSoftware()).rejects.toThrow('software.json: 404');
});
