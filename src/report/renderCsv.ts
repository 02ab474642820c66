import type { Finding } from '../domain/finding.ts';
import { LONG_IN_FORCE } from '../domain/time.ts';
import { citationText } from './citation.ts';
import type { ReportContext } from './context.ts';
import { csvTable } from './csv.ts';
import { isDone } from './findingBlock.ts';
import { orderedTasks, ownerOf, stepText } from './planTasks.ts';

const COLUMNS = ['task', 'step', 'owner', 'from', 'disputedFrom', 'provision', 'done'] as const;

/** The plan as a table for spreadsheets, in the order of the report; days as ISO dates, so that they can be sorted. */
export function renderCsv(context: ReportContext): string {
  const { t } = context.text;
  const head = COLUMNS.map((column) => t(`formats:csv.columns.${column}`));
  const rows = orderedTasks(context).map((task) => rowOf(task, context));
  return csvTable([head, ...rows], t('formats:csv.separator'));
}

function rowOf(task: Finding, context: ReportContext): string[] {
  const { t } = context.text;
  const isDisputed = task.status !== 'in-force' && task.disputedFrom !== undefined;
  const cells: Record<(typeof COLUMNS)[number], string> = {
    task: t(`${task.rule}.title`),
    step: stepText(task, context),
    owner: t(`report:plan.owner.${ownerOf(task, context)}`),
    from: task.appliesFrom === LONG_IN_FORCE ? '' : task.appliesFrom,
    disputedFrom: isDisputed ? (task.disputedFrom ?? '') : '',
    provision: citationText(task.citation, context.text),
    done: t(`formats:done.${isDone(task, context) ? 'yes' : 'no'}`),
  };
  return COLUMNS.map((column) => cells[column].replaceAll('\u00a0', ' '));
}
