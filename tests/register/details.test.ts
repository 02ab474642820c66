import { describe, expect, test } from 'vitest';
import { detailLines } from '../../src/register/detailTexts.ts';
import type { Details } from '../../src/register/details.ts';
import { detailProblems, detailsOf } from '../../src/register/details.ts';
import { parseUse, printUse } from '../../src/register/parseUse.ts';
import { mergeUses, printUsesFile, readUsesFile } from '../../src/register/usesFile.ts';
import { textIn } from '../support/report.ts';
import { savedUse } from '../support/uses.ts';

const ALL: Details = {
  program: 'ChatGPT Team',
  department: 'Büro',
  inCharge: 'Erika Muster',
  status: 'inUse',
  since: '2025-05-01',
  nextReview: '2027-05-01',
};
const use = savedUse({ 'use-case': 'invoices' }, { id: 'a', details: ALL });

describe('a record', () => {
  test('gives back its details', () => {
    expect(parseUse(printUse(use))).toEqual(use);
    expect(readUsesFile(printUsesFile([use], '2026-11-29'))).toEqual({ uses: [use] });
  });

  test('without details is read as before', () => {
    const old = savedUse({ 'use-case': 'invoices' });
    expect(parseUse(printUse(old))).toEqual(old);
  });

  test.each([
    { program: 7 },
    { program: '' },
    { inCharge: 'x'.repeat(201) },
    { status: 'sold' },
    { since: '1.5.2025' },
    { nextReview: '2027-02-30' },
    [],
    'ChatGPT',
    null,
  ])('is refused with %j for details', (details) => {
    const raw = JSON.stringify({ ...JSON.parse(printUse(use)), details });
    expect(parseUse(raw)).toBeUndefined();
  });

  test('leaves out a detail that it does not know', () => {
    const raw = JSON.stringify({ ...JSON.parse(printUse(use)), details: { ...ALL, colour: 'red' } });
    expect(parseUse(raw)).toEqual(use);
  });
});

test('a file that notes something else about the same answers makes a copy; one that notes nothing does not', () => {
  const copy = (each: typeof use) => ({ ...each, id: 'copy' });
  const bare = savedUse(use.answers, { id: use.id });
  expect(mergeUses([use], [bare], copy)).toMatchObject({ added: [], known: 1 });
  const other = { ...use, details: { ...ALL, inCharge: 'Jemand' } };
  expect(mergeUses([use], [other], copy)).toMatchObject({ copies: 1, known: 0 });
});

test('what was typed is taken without spaces around it, and nothing for a field left empty', () => {
  expect(detailsOf({ program: '  DeepL ', department: ' ', status: '' })).toEqual({ program: 'DeepL' });
  expect(detailsOf({})).toEqual({});
});

test.each([
  [{}, {}],
  [ALL, {}],
  [{ since: '2025-02-30' }, { since: 'date' }],
  [{ nextReview: '?' }, { nextReview: 'date' }],
  [{ since: '2026-01-01', nextReview: '2025-01-01' }, { nextReview: 'early' }],
  [{ nextReview: '2025-01-01' }, {}],
])('%j has the problems %j', (written, problems) => {
  expect(detailProblems(written)).toEqual(problems);
});

test('in words, in their order; a review whose day has come is due', () => {
  const lines = (asOf: string) =>
    detailLines(ALL, asOf, textIn('de')).map(({ label, value }) => `${label}: ${value}`);
  expect(lines('2026-11-29')).toEqual([
    'Programm: ChatGPT Team',
    'Abteilung: Büro',
    'Verantwortlich: Erika Muster',
    'Status: im Einsatz',
    'Im Einsatz seit: 1.\u00a0Mai 2025',
    'Nächste Prüfung: 1.\u00a0Mai 2027',
  ]);
  expect(lines('2027-05-01').at(-1)).toBe('Nächste Prüfung: 1.\u00a0Mai 2027 (fällig)');
  expect(detailLines(undefined, '2026-11-29', textIn('de'))).toEqual([]);
});
