import type { Finding } from '../../domain/finding.ts';
import type { Translate } from '../../i18n/text.ts';
import { horizonOf } from '../../domain/urgency.ts';
import type { ReportContext } from '../context.ts';
import { startCell, startHead } from '../dates.ts';
import { findingBlock, guidelineFacts, isDisputed, isDone, timeFacts } from '../findingBlock.ts';
import type { Block, ReportSection } from '../model.ts';
import { orderedTasks, ownerOf, ownOf, stepText } from '../planTasks.ts';
import type { Task } from '../task.ts';
import { isForbidden } from '../isForbidden.ts';
import { standingText } from '../standing.ts';
import { ifChangedSection } from './ifChanged.ts';
import { openPoints } from './open.ts';
import { noticeBlocks } from './notices.ts';

/** What to do now, most urgent first, with hints on what need not be done. */
export function planSection(context: ReportContext): ReportSection {
  const { text } = context;
  const tasks = orderedTasks(context).filter((each) => each.status === 'in-force');
  const due = isForbidden(context) ? 'introForbidden' : 'intro';
  const none = openPoints(context).length > 0 ? 'noneYet' : 'none';
  const key = ownOf(tasks, context).length > 0 ? due : none;
  const intro: Block = { type: 'paragraph', text: text.t(`report:plan.${key}`) };
  const hints = isForbidden(context) ? [] : noticeBlocks('hint', context);
  return {
    id: 'plan',
    heading: text.t('report:plan.heading'),
    ...countOf(tasks, context),
    blocks: [
      intro,
      ...progressBlocks(tasks, context),
      ...tasks.map((each) => taskBlock(each, context)),
      ...hints,
    ],
    // The checklist says by itself what is for now.
    paper: [...(key === 'intro' ? [] : [intro]), ...hints],
  };
}

/** What is to come or disputed, by date; left out when there is nothing. */
export function laterSection(context: ReportContext): ReportSection | undefined {
  const { text } = context;
  const tasks = orderedTasks(context).filter((each) => each.status !== 'in-force');
  if (tasks.length === 0) return undefined;
  if (isForbidden(context)) return ifChangedSection(tasks, context);
  return {
    id: 'later',
    heading: text.t('report:later.heading'),
    ...countOf(tasks, context),
    blocks: [
      { type: 'paragraph', text: text.t('report:later.intro') },
      ...progressBlocks(tasks, context),
      ...tasks.map((each) => taskBlock(each, context)),
    ],
  };
}

function countOf(tasks: readonly Finding[], context: ReportContext): { count?: number } {
  const count = ownOf(tasks, context).length;
  return count === 0 ? {} : { count };
}

/** How much of the plan is done, in words. */
function progressBlocks(tasks: readonly Finding[], context: ReportContext): Block[] {
  const own = ownOf(tasks, context);
  const count = own.length;
  if (count === 0) return [];
  const done = own.filter((each) => isDone(each, context)).length;
  return [progressBlock(done, count, context.text.t)];
}

/** So many of so many tasks are done, in words; as long as it is none, the heading has the only number. */
export function progressBlock(
  done: number,
  count: number,
  t: Translate,
): Extract<Block, { type: 'progress' }> {
  const key = done === 0 ? 'noneDone' : done === count ? 'allDone' : 'progress';
  return { type: 'progress', done, count, text: t(`report:plan.${key}`, { done, count }) };
}

function taskBlock(finding: Finding, context: ReportContext): Block {
  const { t } = context.text;
  const owner = ownerOf(finding, context);
  const exception = finding.hangsOnException ? [t('report:plan.exceptionOpen')] : [];
  return findingBlock(finding, context, {
    paragraphs: [stepText(finding, context)],
    more: [...standingText(finding, context), t(`${finding.rule}.why`)],
    facts: [t(`report:plan.owner.${owner}`), ...exception],
    task: {
      owner,
      who: t(`report:plan.who.${owner}`),
      ...startOf(finding, context, exception),
      group: groupText(finding, context),
      done: isDone(finding, context),
    },
  });
}

/** By when to deal with it: „Diese Woche“, „Ab 2. Dezember 2027, in gut einem Jahr“. */
function groupText(finding: Finding, { assessment, text }: ReportContext): string {
  const horizon = horizonOf(finding);
  if (horizon === 'later') return startHead(finding.appliesFrom, assessment.asOf, text);
  return text.t(`report:plan.${horizon}`);
}

/** When it starts, in few words; what there is to say about a disputed day stands with the step, where there is room. */
function startOf(
  finding: Finding,
  context: ReportContext,
  exception: readonly string[],
): Pick<Task, 'when' | 'notes'> {
  const { assessment, text } = context;
  const guidelines = guidelineFacts(finding, context);
  if (!isDisputed(finding)) {
    const when = timeFacts(finding, context, startCell).join('; ');
    return { when, notes: [...exception, ...guidelines] };
  }
  const start = startCell(finding.appliesFrom, assessment.asOf, text);
  const when = text.t('report:dates.cell.disputed', { start });
  return { when, notes: [...timeFacts(finding, context), ...exception, ...guidelines] };
}
