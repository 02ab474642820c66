import type { Detail } from '../register/details.ts';
import { DETAILS } from '../register/details.ts';
import { csvTable } from '../report/csv.ts';
import type { Summary } from '../register/summary.ts';
import type { FileProblem } from '../register/usesFile.ts';
import type { Use } from '../register/use.ts';
import { LARGEST_FILE, mergeUses, readUsesFile } from '../register/usesFile.ts';
import type { Text } from '../i18n/text.ts';
import { effectiveUse, firstFacts, withDeviations } from '../firm/facts.ts';
import { ruleSet } from '../ruleset.ts';
import { firm, keepFirm } from './firm.ts';
import { keep, uses } from './register.ts';
import { copyOf } from './registerActions.ts';
import { saveFile } from './saveFile.ts';
import { today } from './today.ts';
import { versionText } from './registerTexts.ts';

const COLUMNS = [
  'name',
  'kind',
  ...DETAILS,
  'atLeast',
  'atMost',
  'otherwise',
  'tasks',
  'questions',
  'nextDate',
  'savedOn',
  'ruleSet',
  'createdOn',
] as const;

/** Hands the register to the browser as a table. */
export function saveTable(summaries: readonly Summary[], text: Text): void {
  const head = COLUMNS.map((column) => headOf(column, text));
  const rows = summaries.map((summary) => rowOf(summary, text));
  const table = csvTable([head, ...rows], text.t('formats:csv.separator'));
  const name = text.t('register:files.name', { date: today() });
  saveFile(new Blob([table], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

function headOf(column: (typeof COLUMNS)[number], { t }: Text): string {
  const isDetail = DETAILS.some((each) => each === column);
  return t(isDetail ? `register:details.${column}` : `register:files.columns.${column}`);
}

function rowOf({ use, title, kind, ...summary }: Summary, text: Text): string[] {
  const { t } = text;
  const cells: Record<(typeof COLUMNS)[number], string> = {
    name: title,
    kind: kind ?? title,
    ...detailCells(use, text),
    atLeast: t(`report:classes.${summary.atLeast}.name`),
    atMost: t(`report:classes.${summary.atMost}.name`),
    otherwise: summary.otherwise ? t(`report:classes.${summary.otherwise.riskClass}.name`) : '',
    tasks: String(summary.tasks),
    questions: String(summary.questions),
    nextDate: summary.nextDate ?? '',
    savedOn: today(new Date(use.savedAt)),
    ruleSet: versionText(use.ruleSet),
    createdOn: today(new Date(use.createdAt)),
  };
  return COLUMNS.map((column) => cells[column]);
}

/** Details as they can be sorted and read again: days as ISO dates. */
function detailCells({ details = {} }: Use, { t }: Text): Record<Detail, string> {
  const { program = '', department = '', inCharge = '', status, since = '', nextReview = '' } = details;
  return {
    ...{ program, department, inCharge, since, nextReview },
    status: status === undefined ? '' : t(`register:details.statuses.${status}`),
  };
}

export type Imported =
  { added: number; copies: number; known: number } | { problem: FileProblem | 'unreadable'; entry?: number };

/** Adds the uses of a saved file to the register; a file that is not wholly in order changes nothing. */
export async function importFile(file: File, text: Text): Promise<Imported> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  const raw = await file.text().catch(() => undefined);
  if (raw === undefined) return { problem: 'unreadable' };
  const content = readUsesFile(raw);
  if ('problem' in content) return content;
  if (Object.keys(firm.peek()).length === 0) keepFirm(firstFacts(ruleSet, content.uses));
  const incoming = content.uses.map((use) =>
    effectiveUse(withDeviations(ruleSet, use, firm.peek()), firm.peek()),
  );
  const { added, copies, known } = mergeUses(uses.peek(), incoming, (use) => copyOf(use, text));
  if (added.length > 0) keep(...added);
  return { added: added.length, copies, known };
}
