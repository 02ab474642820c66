import type { Signup } from '../../operator.ts';
import { CHOICES, WISHES } from '../form.ts';
import { ownName } from '../request.ts';
import type { Row } from '../../tables/model.ts';
import { CsvError, readCsv, separatorOf } from '../../tables/csv.ts';

const COLUMNS = [
  ...(['kind', 'branch', 'size', 'obstacle', 'useCase', 'resultClass', 'campaign', 'requestedAt'] as const),
  ...(['message', 'name', 'company'] as const),
];
type Column = (typeof COLUMNS)[number];
/** What a report needs of one enquiry; what the receiver left out is empty. */
export type Lead = Readonly<Record<Column, string>>;

/** Why a file of enquiries cannot be used, with the line (from 1) where that shows. */
export type LeadsProblem = { line: number } & (
  | { code: 'empty' | 'no-columns' | 'quote' | 'not-json' | 'not-object' }
  | { code: 'cells'; found: number; expected: number }
  | { code: 'value'; column: string; value: string; options: string }
  | { code: 'date'; value: string }
);

class Unusable extends Error {
  readonly problem: LeadsProblem;

  constructor(problem: LeadsProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Raw = { line: number; values: Readonly<Record<string, unknown>> };

/**
 * Reads enquiries as the receiver of the form exports them: a table with a head, or one JSON object on each line.
 * Columns have our names or those of the `fieldMap`; others are passed over.
 */
export function readLeads(content: string, fieldMap: Signup['fieldMap']): Lead[] | LeadsProblem {
  try {
    const text = content.replace(/^\uFEFF/, '');
    if (text.trim() === '') throw new Unusable({ code: 'empty', line: 1 });
    const raw = text.trimStart().startsWith('{') ? fromJsonLines(text) : fromTable(text, fieldMap);
    return raw.map((each) => leadOf(each, fieldMap));
  } catch (error) {
    if (error instanceof CsvError) return { code: 'quote', line: error.line };
    if (error instanceof Unusable) return error.problem;
    throw error;
  }
}

function fromJsonLines(text: string): Raw[] {
  const lines = text.split('\n').map((each, index) => ({ line: index + 1, each: each.trim() }));
  return lines
    .filter(({ each }) => each !== '')
    .map(({ line, each }) => {
      const values = parsed(each, line);
      if (typeof values !== 'object' || values === null || Array.isArray(values)) {
        throw new Unusable({ code: 'not-object', line });
      }
      return { line, values: { ...values } };
    });
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unusable({ code: 'not-json', line });
  }
}

function fromTable(text: string, fieldMap: Signup['fieldMap']): Raw[] {
  const [head, ...rows] = readCsv(text, separatorOf(text));
  const names = (head?.cells ?? []).map((each) => each.trim());
  if (!names.some((name) => isColumn(ownName(name, fieldMap)))) {
    throw new Unusable({ code: 'no-columns', line: head?.line ?? 1 });
  }
  if (rows.length === 0) throw new Unusable({ code: 'empty', line: 1 });
  return rows.map((row) => ({ line: row.line, values: valuesOf(row, names) }));
}

function valuesOf({ line, cells }: Row, names: readonly string[]): Record<string, string> {
  const [found, expected] = [cells.length, names.length];
  if (found !== expected) throw new Unusable({ code: 'cells', line, found, expected });
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
}

function isColumn(name: string): name is Column {
  return COLUMNS.some((column) => column === name);
}

function leadOf({ line, values }: Raw, fieldMap: Signup['fieldMap']): Lead {
  const own = Object.entries(values).map(([name, value]) => [
    ownName(name, fieldMap),
    String(value ?? '').trim(),
  ]);
  const known: Record<string, string> = Object.fromEntries(own);
  const lead = Object.fromEntries(COLUMNS.map((column) => [column, known[column] ?? ''])) as Lead;
  const allowed: Readonly<Record<string, readonly string[]>> = { kind: WISHES, ...CHOICES };
  for (const [column, options] of Object.entries(allowed)) {
    const value = lead[column as Column];
    if (value === '' || options.includes(value)) continue;
    throw new Unusable({ code: 'value', line, column, value, options: options.join(', ') });
  }
  const { requestedAt } = lead;
  if (requestedAt !== '' && !/^\d{4}-(0[1-9]|1[0-2])/.test(requestedAt)) {
    throw new Unusable({ code: 'date', line, value: requestedAt });
  }
  return lead;
}
