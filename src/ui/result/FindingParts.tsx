import type { FindingBlock } from '../../report/model.ts';
import { Icon } from '../parts/Icon.tsx';
import { OUTCOME_SHAPES } from '../parts/shapes.ts';
import { QuestionsBlock } from './AnswerBlocks.tsx';
import { OutLink } from '../parts/OutLink.tsx';

type Props = { block: FindingBlock };

/** What is said, and the questions that would settle it. */
export function Said({ block }: Props) {
  return (
    <>
      {block.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {block.open.length > 0 && <QuestionsBlock lines={block.open} />}
    </>
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
