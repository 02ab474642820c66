import type { ListWords } from '../../register/list/fields.ts';
import type { Sheet } from '../../tables/model.ts';
import type { List } from '../../ui/overview/loadList.ts';
import { ListImport } from '../../ui/overview/ListImport.tsx';
import { ListReview } from '../../ui/overview/ListReview.tsx';
import { specimensOf } from '../specimen.ts';

const [PROGRAM, PERSON] = ['DeepL', 'E. M.'];
const sheet = (name: string, cells: readonly (readonly string[])[]): Sheet => ({
  name,
  rows: cells.map((each, index) => ({ line: index + 1, cells: each })),
  merged: 1,
  formulas: 2,
  unsolved: 1,
});
const FILLED = sheet('A', [
  ['Tool', 'Owner', 'Since', 'X'],
  [PROGRAM, PERSON, '2025-05-01', '1'],
  ['Canva', PERSON, '?', '2'],
  ['', PERSON, '', '3'],
]);
const UNKNOWN = sheet('B', [
  ['X', 'Y'],
  [PROGRAM, PERSON],
]);

function listOf(...sheets: readonly Sheet[]): List {
  const fields = { name: '', purpose: '', program: 'Tool', department: '', inCharge: 'Owner', status: '' };
  const statuses = { planned: '', inUse: '', ended: '' };
  const words: ListWords = { fields: { ...fields, since: 'Since', nextReview: '' }, statuses, months: '' };
  const likeliest = (said: string) => (said === PROGRAM ? 'translation' : undefined);
  return { sheets, context: { words: [words], likeliest, titleOf: () => '' } };
}
const end = () => undefined;

export const lists = [
  ...specimensOf('ListReview', {
    recognised: { render: () => <ListReview file="a.xlsx" list={listOf(FILLED, UNKNOWN)} end={end} /> },
    unknown: { render: () => <ListReview file="b.csv" list={listOf(UNKNOWN)} end={end} /> },
  }),
  ...specimensOf('ListImport', {
    refused: { render: () => <ListImport file={new File(['%PDF'], 'a.pdf')} end={end} /> },
  }),
];
