import type { FindingBlock } from '../../../report/model.ts';
import { wizard } from '../../session.ts';
import { Icon } from '../Icon.tsx';
import { OUTCOME_SHAPES } from '../shapes.ts';
import { OutLink } from './OutLink.tsx';

type Props = { block: FindingBlock };

/** The title; a task has its box to tick in front, kept on the device. */
export function FindingTitle({ block }: Props) {
  const { task } = block;
  if (!task) return <h3>{block.title}</h3>;
  // The box shows its tick at once; everything else is counted anew after that has been painted.
  const tick = (done: boolean) => setTimeout(() => wizard.send({ type: 'TICK', rule: block.id, done }));
  return (
    <h3>
      <label class="tick">
        <input
          type="checkbox"
          checked={task.done}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
        <span>{block.title}</span>
      </label>
    </h3>
  );
}

/** The light of a check: sign, colour and word. */
export function Outcome({ block }: Props) {
  if (!block.outcome) return null;
  return (
    <span class={`outcome ${block.outcome}`}>
      <Icon shape={OUTCOME_SHAPES[block.outcome]} size={20} />
      {block.outcomeText}
    </span>
  );
}

/** Addressee, date, dispute, provision. */
export function FindingFacts({ block }: Props) {
  return (
    <p class="finding-facts">
      {block.facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <OutLink link={block.citation} />
    </p>
  );
}
