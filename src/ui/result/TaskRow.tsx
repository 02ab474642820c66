import type { FindingBlock } from '../../report/model.ts';
import { noteOpening } from '../invitation/secondOpening.ts';
import { openId, wizard } from '../store/session.ts';
import { AskedAgain } from '../invitation/AskedAgain.tsx';
import { FindingFacts, Said } from './FindingParts.tsx';
import { taskId } from '../report/taskId.ts';
import { Trace } from './Trace.tsx';

/** `said`: what already stands above the list for all its tasks. */
type Props = { block: FindingBlock; said?: readonly string[] };

/** A task in one line: a box to tick, kept on the device, and the title, which unfolds everything that is known about it. */
export function TaskRow({ block, said = [] }: Props) {
  const done = block.task?.done === true;
  const place = `${openId.value} ${block.id}`;
  // The box shows its tick at once; everything else is counted anew after that has been painted.
  const tick = (isTicked: boolean) =>
    setTimeout(() => wizard.send({ type: 'TICK', rule: block.id, done: isTicked }));
  const note = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    if (!currentTarget.closest('details')?.open) noteOpening(place);
  };
  return (
    <li class={`task ${done ? 'done' : ''}`}>
      <label class="task-box">
        <input
          type="checkbox"
          aria-label={block.title}
          checked={done}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
      </label>
      <details class="task-fold">
        <summary id={taskId(block.id)} onClick={note}>
          <span>{block.title}</span>
        </summary>
        <Said block={block} />
        <FindingFacts block={{ ...block, facts: block.facts.filter((each) => !said.includes(each)) }} />
        <Trace block={block} />
        <AskedAgain task={place} />
      </details>
    </li>
  );
}
