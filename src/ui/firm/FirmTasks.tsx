import type { FirmGroup, FirmLine, FirmResult } from '../../report/firmModel.ts';
import { tickForAll } from '../store/registerActions.ts';
import { useText } from '../parts/texts.ts';
import { Progress } from '../report/SmallBlocks.tsx';
import { OutLink } from '../parts/OutLink.tsx';

/** The plan of the firm as one list to tick off, by when; each duty names its uses. */
export function FirmTasks({ plan }: { plan: FirmResult['plan'] }) {
  const { heading, done, count, progress, groups } = plan;
  return (
    <>
      <div class="tasks-head">
        <h3>{heading}</h3>
        {count > 0 && <Progress block={{ type: 'progress', done, count, text: progress }} />}
      </div>
      {groups.map((group, index) => (
        <Group key={group.title} group={group} isFirst={index === 0} />
      ))}
    </>
  );
}

/** What comes first stands open, so that the uses below are not far away. */
function Group({ group: { title, lines }, isFirst }: { group: FirmGroup; isFirst: boolean }) {
  const { t } = useText();
  return (
    <details class="fold tasks-fold" open={isFirst}>
      <summary>{t('firm-plan:group', { title, count: lines.length })}</summary>
      <ul class="tasks">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </details>
  );
}

/** A duty in one line, which unfolds what to do. A tick counts for all its uses. */
function Line({ line }: { line: FirmLine }) {
  const { rule, title, about, step, when, citation, done, uses } = line;
  // The box shows its tick at once; everything else is counted anew after that has been painted.
  const tick = (isTicked: boolean) => setTimeout(() => tickForAll(rule, uses, isTicked));
  return (
    <li class={`task ${done ? 'done' : ''}`}>
      <label class="task-box">
        <input
          type="checkbox"
          aria-label={`${title}. ${about}`}
          checked={done}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
      </label>
      <details class="task-fold">
        <summary>
          <span>{title}</span>
          <small>{about}</small>
        </summary>
        <p>{step}</p>
        <p class="small-print">
          {when} · <OutLink link={citation} />
        </p>
      </details>
    </li>
  );
}
