import type { IsoDate } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';
import { csvTable } from '../report/csv.ts';
import type { Cell, WrittenTable } from '../tables/model.ts';
import type { Detail } from './details.ts';
import { DETAILS } from './details.ts';
import type { Summary } from './summary.ts';
import type { Use } from './use.ts';
import { versionIn } from './use.ts';

const COLUMNS = [
  ...(['name', 'kind', ...DETAILS] as const),
  ...(['atLeast', 'atMost', 'otherwise', 'tasks', 'questions', 'nextDate'] as const),
  ...(['savedOn', 'ruleSet', 'createdOn'] as const),
] as const;
type Column = (typeof COLUMNS)[number];
/** The day of an instant on the calendar of the reader. */
type DayOf = (instant: string) => IsoDate;

/** The register as a table: one row for each use, days and numbers as such, so that they can be sorted. */
export function registerTable(summaries: readonly Summary[], text: Text, dayOf: DayOf): WrittenTable {
  return {
    title: text.t('formats:register.title'),
    heads: COLUMNS.map((column) => headOf(column, text)),
    rows: summaries.map((summary) => rowOf(summary, text, dayOf)),
  };
}

/** The same for programs that read text. */
export function registerCsv({ heads, rows }: WrittenTable, text: Text): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : String(cell))));
  return csvTable([heads, ...cells], text.t('formats:csv.separator'));
}

function headOf(column: Column, { t }: Text): string {
  const isDetail = DETAILS.some((each) => each === column);
  return t(isDetail ? `register:details.${column}` : `register:files.columns.${column}`);
}

function rowOf({ use, title, kind, ...summary }: Summary, text: Text, dayOf: DayOf): Cell[] {
  const { t } = text;
  const cells: Record<Column, Cell> = {
    name: title,
    kind: kind ?? title,
    ...detailCells(use, text),
    atLeast: t(`report:classes.${summary.atLeast}.name`),
    atMost: t(`report:classes.${summary.atMost}.name`),
    otherwise: summary.otherwise ? t(`report:classes.${summary.otherwise.riskClass}.name`) : '',
    tasks: summary.tasks,
    questions: summary.questions,
    nextDate: dayCell(summary.nextDate),
    savedOn: { day: dayOf(use.savedAt) },
    ruleSet: versionIn(use.ruleSet) ?? use.ruleSet,
    createdOn: { day: dayOf(use.createdAt) },
  };
  return COLUMNS.map((column) => cells[column]);
}

function detailCells({ details = {} }: Use, { t }: Text): Record<Detail, Cell> {
  const { program = '', department = '', inCharge = '', status } = details;
  return {
    ...{ program, department, inCharge },
    status: status === undefined ? '' : t(`register:details.statuses.${status}`),
    since: dayCell(details.since),
    nextReview: dayCell(details.nextReview),
  };
}

function dayCell(day: IsoDate | undefined): Cell {
  return day === undefined ? '' : { day };
}
