import { daysBetween } from '../domain/time.ts';
import { nextDateOf } from './chips.ts';
import type { ReportContext } from './context.ts';
import { dateText, distanceText } from './dates.ts';
import { isDone } from './findingBlock.ts';
import { isForbidden } from './isForbidden.ts';
import { openPoints } from './sections/open.ts';
import { orderedTasks } from './sections/plan.ts';
import { classDate } from './sections/scale.ts';
import { meaning } from './sections/result.ts';

/** The three most important sentences: what the class means, what to do first, what comes next or is open. */
export function summaryOf(context: ReportContext): string[] {
  return [meaning(context), firstTask(context), nextStep(context)];
}

function firstTask(context: ReportContext): string {
  const { t } = context.text;
  const now = orderedTasks(context).filter((each) => each.status === 'in-force' && !isDone(each, context));
  const [first] = now;
  if (!first) return t('report:summary.noTask');
  return t('report:summary.tasks', { count: now.length, title: t(`${first.rule}.title`) });
}

function nextStep(context: ReportContext): string {
  const { assessment, text } = context;
  const open = openPoints(context);
  const [question] = open;
  if (question) return text.t('report:summary.open', { count: open.length, question: question.text });
  const since = isForbidden(context) ? classDate(assessment) : undefined;
  if (since !== undefined) return text.t('report:summary.forbidden', { date: dateText(since, text) });
  const next = nextDateOf(assessment);
  if (next === undefined) return text.t('report:summary.noDate');
  const distance = distanceText(daysBetween(assessment.asOf, next), text);
  return text.t('report:summary.date', { date: dateText(next, text), distance });
}
