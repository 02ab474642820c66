import { csvTable } from '../report/csv.ts';
import type { Summary } from '../register/summary.ts';
import type { FileProblem } from '../register/usesFile.ts';
import { LARGEST_FILE, mergeUses, readUsesFile } from '../register/usesFile.ts';
import type { Text } from '../i18n/text.ts';
import { keep, uses } from './register.ts';
import { copyOf } from './registerActions.ts';
import { saveFile } from './saveFile.ts';
import { today } from './today.ts';
import { versionText } from './registerTexts.ts';

const COLUMNS = [
  'name',
  'kind',
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
  const head = COLUMNS.map((column) => text.t(`register:files.columns.${column}`));
  const rows = summaries.map((summary) => rowOf(summary, text));
  const table = csvTable([head, ...rows], text.t('formats:csv.separator'));
  const name = text.t('register:files.name', { date: today() });
  saveFile(new Blob([table], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

function rowOf({ use, title, kind, ...summary }: Summary, { t }: Text): string[] {
  const cells: Record<(typeof COLUMNS)[number], string> = {
    name: title,
    kind: kind ?? title,
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

export type Imported =
  { added: number; copies: number; known: number } | { problem: FileProblem | 'unreadable'; entry?: number };

/** Adds the uses of a saved file to the register; a file that is not wholly in order changes nothing. */
export async function importFile(file: File, text: Text): Promise<Imported> {
  if (file.size > LARGEST_FILE) return { problem: 'too-large' };
  const raw = await file.text().catch(() => undefined);
  if (raw === undefined) return { problem: 'unreadable' };
  const content = readUsesFile(raw);
  if ('problem' in content) return content;
  const { added, copies, known } = mergeUses(uses.peek(), content.uses, (use) => copyOf(use, text));
  if (added.length > 0) keep(...added);
  return { added: added.length, copies, known };
}
