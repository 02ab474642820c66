import type { FindingBlock } from '../../../report/model.ts';
import { useText } from '../../texts.ts';
import { QuestionsBlock } from './AnswerBlocks.tsx';
import { FindingFacts, FindingTitle, Outcome } from './FindingParts.tsx';
import { taskId } from './taskId.ts';
import { Trace } from './Trace.tsx';

type Props = { block: FindingBlock };

/** One statement in full: what, since when, where it is written; folded behind it, why and from which answers. */
export function FindingCard({ block }: Props) {
  const { t } = useText();
  return (
    <section class={`finding ${block.task?.done ? 'done' : ''}`} {...placeOf(block)}>
      <FindingTitle block={block} />
      <Outcome block={block} />
      <Said block={block} />
      <FindingFacts block={block} />
      <details class="fold">
        <summary>{t('report:finding.why')}</summary>
        <Trace block={block} />
      </details>
    </section>
  );
}

/** One statement in a row: a task shows title, addressee and date, a check its title and light; the rest unfolds. */
export function FindingRow({ block }: Props) {
  const { t } = useText();
  if (block.task) {
    return (
      <section class={`finding ${block.task?.done ? 'done' : ''}`} {...placeOf(block)}>
        <FindingTitle block={block} />
        <FindingFacts block={block} />
        <details class="fold">
          <summary>{t('report:finding.details')}</summary>
          <Said block={block} />
          <Trace block={block} />
        </details>
      </section>
    );
  }
  return (
    <details class="row">
      <summary>
        <h3>{block.title}</h3>
        <Outcome block={block} />
      </summary>
      <Said block={block} />
      <FindingFacts block={block} />
      <Trace block={block} />
    </details>
  );
}

/** What a step of the verdict jumps to. */
function placeOf({ id, task }: FindingBlock): { id?: string; tabIndex?: number } {
  return task ? { id: taskId(id), tabIndex: -1 } : {};
}

function Said({ block }: Props) {
  return (
    <>
      {block.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {block.open.length > 0 && <QuestionsBlock lines={block.open} />}
    </>
  );
}
