import type { FindingBlock } from '../../model.ts';
import type { Flow } from '../flow.ts';
import type { TaskFinding } from './findingTables.ts';
import { drawChecks, drawTasks } from './findingTables.ts';
import { drawFinding } from './statement.ts';

/** Statements of one kind: tasks and checks as a table, grounds one after the other. */
export function drawFindings(flow: Flow, findings: readonly FindingBlock[]): void {
  const tasks = findings.filter((each): each is TaskFinding => each.task !== undefined);
  const checks = findings.filter((each) => !each.task && each.outcome);
  const others = findings.filter((each) => !each.task && !each.outcome);
  if (tasks.length > 0) drawTasks(flow, tasks);
  if (checks.length > 0) drawChecks(flow, checks);
  others.forEach((each) => drawFinding(flow, each));
}
