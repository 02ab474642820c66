import type { Signup } from '../../operator.ts';
import { objectIn } from '../../domain/objectIn.ts';
import { SCHEMA } from '../record.ts';
import { ownName } from '../request.ts';
import type { Row } from '../../tables/model.ts';
import { isFilled } from '../../tables/model.ts';
import { CsvError, readCsv, separatorOf, withoutNamed } from '../../tables/csv.ts';
import type { Column } from './columns.ts';
import { COLUMNS } from './columns.ts';
import { knownValue } from './knownValue.ts';

/** What a report needs of one enquiry; what the receiver left out is empty. */
export type Lead = Readonly<Record<Column, string>>;
/** Why a file holds no enquiries at all, with the line (from 1) where that shows. */
export type LeadsProblem = { code: 'empty' | 'no-columns' | 'quote'; line: number };
/** `left`: lines that are no enquiry; they do not take the others along. */
export type Leads = { leads: readonly Lead[]; left: readonly number[] };
type Raw = { line: number; values: Readonly<Record<string, unknown>> | undefined };

/**
 * Reads enquiries as the receiver of the form exports them: a table with a head, or one JSON object on each line.
 * Columns have our names or those of the `fieldMap`; others are passed over.
 */
export function readLeads(content: string, fieldMap: Signup['fieldMap']): Leads | LeadsProblem {
  try {
    const raw = content.trimStart().startsWith('{') ? fromJsonLines(content) : fromTable(content, fieldMap);
    if (!Array.isArray(raw)) return raw;
    if (raw.length === 0) return { code: 'empty', line: 1 };
    const once = withoutRepeated(raw);
    return {
      leads: once.flatMap(({ values }) => (values ? [leadOf(values, fieldMap)] : [])),
      left: once.flatMap(({ line, values }) => (values ? [] : [line])),
    };
  } catch (error) {
    if (error instanceof CsvError) return { code: 'quote', line: error.line };
    throw error;
  }
}

/** The form keeps its id at each try, and not every receiver drops what arrives twice. */
function withoutRepeated(raw: readonly Raw[]): Raw[] {
  const seen = new Set<unknown>();
  return raw.filter(({ values }) => {
    const id = values?.['schema'] === SCHEMA ? values['id'] : undefined;
    if (id === undefined) return true;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

function fromJsonLines(text: string): Raw[] {
  const lines = text.split('\n').map((each, index) => ({ line: index + 1, each: each.trim() }));
  return lines.filter(({ each }) => each !== '').map(({ line, each }) => ({ line, values: objectIn(each) }));
}

function fromTable(content: string, fieldMap: Signup['fieldMap']): Raw[] | LeadsProblem {
  const text = withoutNamed(content.replace(/\r\n?/g, '\n'));
  const [head, ...rows] = readCsv(text, separatorOf(content)).filter(isFilled);
  if (!head) return { code: 'empty', line: 1 };
  const names = head.cells.map((each) => each.trim());
  if (!names.some((name) => isColumn(ownName(name, fieldMap))))
    return { code: 'no-columns', line: head.line };
  return rows.map((row) => ({ line: row.line, values: valuesOf(row, names) }));
}

/** Spreadsheets leave out what is empty at the end of a row; a row that says more than the head is none of ours. */
function valuesOf({ cells }: Row, names: readonly string[]): Record<string, string> | undefined {
  if (cells.slice(names.length).some((each) => each.trim() !== '')) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
}

function isColumn(name: string): name is Column {
  return COLUMNS.some((column) => column === name);
}

function leadOf(values: Readonly<Record<string, unknown>>, fieldMap: Signup['fieldMap']): Lead {
  const own = Object.entries(values).map(([name, value]) => [
    ownName(name, fieldMap),
    String(value ?? '').trim(),
  ]);
  const known = new Map(own as [string, string][]);
  const entries = COLUMNS.map((column) => [column, knownValue(column, known.get(column) ?? '')]);
  return Object.fromEntries(entries) as Lead;
}
