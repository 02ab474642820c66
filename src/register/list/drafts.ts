import type { Row } from '../../tables/model.ts';
import type { Details } from '../details.ts';
import { fitName } from '../../limits.ts';
import { DATE_DETAILS, DETAIL_LENGTH, DETAILS } from '../details.ts';
import { dateIn } from './dates.ts';
import type { Field, ListWords } from './fields.ts';
import { statusIn } from './fields.ts';
import type { Column } from './layout.ts';
import { cellAt } from './layout.ts';

/** A cell that was not taken over, and why. */
type LeftCell = {
  line: number;
  heading: string;
  cell: string;
  why: 'date' | 'status' | 'long';
};
/** A use as a row tells it. `useCase`: the typical use that its words are like. */
export type Draft = { line: number; name: string; details: Details; useCase?: string };
/** `nameless`: rows that say neither name nor purpose nor program, with what they say. */
export type Drafts = {
  drafts: readonly Draft[];
  left: readonly LeftCell[];
  nameless: readonly { line: number; said: string }[];
};
export type DraftContext = {
  words: readonly ListWords[];
  /** The typical use that words are like, if any. */
  likeliest: (words: string) => string | undefined;
  /** The title of a typical use, which needs not stand in a name. */
  titleOf: (useCase: string) => string;
};

/** Makes a use of each row. What cannot be taken over is listed by row and column. */
export function draftsOf(rows: readonly Row[], columns: readonly Column[], context: DraftContext): Drafts {
  const read = rows.map((row) => ({ row, ...readRow(row, columns, context) }));
  return {
    drafts: read.flatMap(({ draft }) => draft ?? []),
    left: read.flatMap((each) => each.left),
    nameless: read.flatMap(({ row, draft }) => (draft ? [] : { line: row.line, said: saidIn(row) })),
  };
}

function readRow({ line, cells }: Row, columns: readonly Column[], context: DraftContext) {
  const named = columns.filter((each) => each.field !== undefined);
  const read = named.map(({ field = 'name', heading, index }) => {
    const cell = cellAt(cells, index);
    return { field, heading, cell, ...valueOf(field, cell, context.words) };
  });
  const left = read.flatMap(({ heading, cell, why }) => (why ? { line, heading, cell, why } : []));
  const value = (field: Field) => read.find((each) => each.field === field)?.value ?? '';
  const noted = DETAILS.map((detail) => [detail, value(detail)]).filter(([, each]) => each !== '');
  const details: Details = Object.fromEntries(noted);
  const said = { name: value('name'), purpose: value('purpose'), program: value('program') };
  const draft = draftOf(said, context);
  return { left, ...(draft && { draft: { line, details, ...draft } }) };
}

function saidIn({ cells }: Row): string {
  return cells
    .map((_, index) => cellAt(cells, index))
    .filter(Boolean)
    .join(' · ');
}

type Said = { name: string; purpose: string; program: string };

/** Name and typical use; what it is for stands in the name, unless name or typical use say it already. */
function draftOf({ name, purpose, program }: Said, { likeliest, titleOf }: DraftContext) {
  const title = name || purpose || program;
  if (title === '') return undefined;
  const useCase = [purpose, name, program]
    .map((each) => (each === '' ? undefined : likeliest(each)))
    .find(Boolean);
  const isSaid = title.includes(purpose) || (useCase !== undefined && titleOf(useCase) === purpose);
  const whole = isSaid ? title : `${title}: ${purpose}`;
  return { name: fitName(whole), ...(useCase !== undefined && { useCase }) };
}

/** What a cell says, as far as a use can note it. */
function valueOf(
  field: Field,
  cell: string,
  words: readonly ListWords[],
): { value: string; why?: LeftCell['why'] } {
  if (cell === '') return { value: '' };
  if (isDay(field)) return noted(dateIn(cell, words), 'date');
  if (field === 'status') return noted(statusIn(cell, words), 'status');
  const value = cell.replace(/\s+/g, ' ');
  return value.length > DETAIL_LENGTH ? { value: value.slice(0, DETAIL_LENGTH), why: 'long' } : { value };
}

function noted(value: string | undefined, why: LeftCell['why']) {
  return value === undefined ? { value: '', why } : { value };
}

function isDay(field: Field): boolean {
  return DATE_DETAILS.some((each) => each === field);
}
