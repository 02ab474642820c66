// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { onAnEmptyDevice } from '../support/app.tsx';
import { openWith, title } from '../support/listFile.ts';

onAnEmptyDevice();

test('a sheet with more rows than the overview holds is told, and another one can be chosen', async () => {
  const rows = (count: number) => [['Name'], ...Array.from({ length: count }, (_, index) => [`KI ${index}`])];
  const sheets = [
    { name: 'Lang', rows: rows(1001) },
    { name: 'Kurz', rows: rows(1) },
  ];
  await openWith(await writeXlsx({ sheets }), 'ki.xlsx');
  await title();
  expect(screen.getByText(/^Diese Liste hat 1001 Zeilen/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /aufnehmen$/ })).toBeNull();
  fireEvent.change(screen.getByLabelText('Blatt'), { target: { value: '1' } });
  expect(await screen.findByRole('button', { name: 'Einen Einsatz aufnehmen' })).toBeTruthy();
});
