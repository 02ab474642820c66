import type { Assessment } from '../domain/assess.ts';
import type { Finding } from '../domain/finding.ts';
import { isDue } from '../domain/finding.ts';
import type { RuleId } from '../domain/types.ts';
import { isMine } from '../domain/owner.ts';
import { byPlan, ownDuties } from '../domain/urgency.ts';
import type { ReportContext } from './context.ts';
import { isDone } from './findingBlock.ts';
import type { TaskOwner } from './task.ts';

/** Duties that apply, or do so unless an open exception takes them away, and are not fulfilled yet, whoever owes them. */
export function tasksOf(assessment: Assessment): Finding[] {
  return assessment.findings.filter(isDue);
}

/** Somebody else's duty is shown only where the user should have it confirmed. */
export function isShown(finding: Finding, context: ReportContext): boolean {
  return isMine(finding, context.assessment) !== false || context.text.has(`${finding.rule}.confirm`);
}

/** Tasks as they are listed: the user's own, and those of others that should be confirmed. */
export function shownTasks(context: ReportContext): Finding[] {
  return tasksOf(context.assessment).filter((each) => isShown(each, context));
}

/** The same in the order of the plan: what is for this week, for this month, then what is to come, by date. */
export function orderedTasks(context: ReportContext): Finding[] {
  return shownTasks(context).sort(byPlan);
}

/** The user's own tasks that are not ticked off, the hardest first: by harm, and by how near their day is. */
export function openDuties(context: ReportContext): Finding[] {
  return ownDuties(context.assessment).filter((each) => !isDone(each, context));
}

/** Whose task it is in the eyes of the plan. */
export function ownerOf(finding: Finding, { assessment }: ReportContext): TaskOwner {
  const mine = isMine(finding, assessment);
  return mine === true ? 'mine' : mine === 'unknown' ? 'open' : 'vendor';
}

/** Whether a rule of this case is a duty of the vendor alone. */
export function isForVendor(rule: RuleId, context: ReportContext): boolean {
  const finding = context.assessment.findings.find((each) => each.rule === rule);
  return finding?.kind === 'obligation' && ownerOf(finding, context) === 'vendor';
}

/** What the vendor does is confirmed by it and not counted. */
export function ownOf(tasks: readonly Finding[], context: ReportContext): readonly Finding[] {
  return tasks.filter((each) => ownerOf(each, context) !== 'vendor');
}

/** What to do, or what to have confirmed where the task is somebody else's. */
export function stepText(finding: Finding, context: ReportContext): string {
  const step = ownerOf(finding, context) === 'vendor' ? 'confirm' : 'action';
  return context.text.t(`${finding.rule}.${step}`);
}
