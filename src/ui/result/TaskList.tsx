import type { Translate } from '../../i18n/text.ts';
import type { Checklist, TaskGroup } from '../../report/checklist.ts';
import { checklistOf, sectionOf } from '../../report/checklist.ts';
import type { Block, Report } from '../../report/model.ts';
import { progressBlock } from '../../report/sections/plan.ts';
import { useText } from '../parts/texts.ts';
import { Invitation } from '../invitation/Invitation.tsx';
import { headingId } from '../report/placeId.ts';
import { NoticeRow, Progress } from '../report/SmallBlocks.tsx';
import { TaskRow } from './TaskRow.tsx';

type NoticeBlock = Extract<Block, { type: 'notice' }>;

/** Everything there is to do as one list to tick off, by when; folded at its end, what others do and what need not be done. */
export function TaskList({ report }: { report: Report }) {
  const { t } = useText();
  const list = checklistOf(report);
  const [first, ...others] = list.groups;
  const blocks = sectionOf(report, 'plan')?.blocks ?? [];
  const hints = blocks.filter((each): each is NoticeBlock => each.type === 'notice');
  return (
    <section class="report-section plan" aria-labelledby={headingId('plan')}>
      <div class="tasks-head">
        <h2 id={headingId('plan')} tabIndex={-1}>
          {tasksHeading(list, t)}
        </h2>
        {list.count > 0 && <Progress block={progressBlock(list.done, list.count, t)} />}
      </div>
      {blocks.map((each) => each.type === 'paragraph' && <p key={each.text}>{each.text}</p>)}
      {first && <Group group={first} />}
      <Invitation sentence={report.invitation.sentence} />
      {others.map((group) => (
        <Group key={group.title} group={group} />
      ))}
      <Vendor group={list.vendor} />
      <Hints blocks={hints} />
    </section>
  );
}

/** „Alle 12 Aufgaben“, as heading and in the contents; the verdict counts those of today, so they are named where there are others. */
export function tasksHeading({ count, now }: Checklist, t: Translate): string {
  if (count === 0) return t('report:plan.heading');
  const isParted = now > 0 && now < count;
  return t(`result:tasks.${isParted ? 'headingParts' : 'heading'}`, { count, now });
}

function Group({ group: { title, tasks, said } }: { group: TaskGroup }) {
  return (
    <>
      <h3 class="task-group">{title}</h3>
      {said.map((note) => (
        <p class="small-print" key={note}>
          {note}
        </p>
      ))}
      <Rows group={{ title, tasks, said }} />
    </>
  );
}

function Rows({ group: { tasks, said } }: { group: TaskGroup }) {
  return (
    <ul class="tasks">
      {tasks.map((block) => (
        <TaskRow key={block.id} block={block} said={said} />
      ))}
    </ul>
  );
}

function Vendor({ group }: { group: TaskGroup }) {
  const { t } = useText();
  const count = group.tasks.length;
  if (count === 0) return null;
  return (
    <details class="fold tasks-fold">
      <summary>{t('result:tasks.vendor', { count })}</summary>
      <p>{t('result:tasks.vendorText')}</p>
      <Rows group={group} />
    </details>
  );
}

function Hints({ blocks }: { blocks: readonly NoticeBlock[] }) {
  const { t } = useText();
  if (blocks.length === 0) return null;
  return (
    <details class="fold tasks-fold">
      <summary>{t('result:tasks.hints', { count: blocks.length })}</summary>
      {blocks.map((block) => (
        <NoticeRow key={block.title} block={block} />
      ))}
    </details>
  );
}
