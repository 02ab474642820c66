import type { ComparisonBlock } from '../../report/drawnBlocks.ts';
import { Changes, BeforeAfter } from './Comparison.tsx';

/** What could be changed about the use, with how much that would spare; what exactly, unfolds. */
export function Lever({ block }: { block: ComparisonBlock }) {
  return (
    <details class="row">
      <summary>
        <h3>{block.title}</h3>
        <span class="effect">{block.effects.join(' · ')}</span>
      </summary>
      <BeforeAfter block={block} />
      <p>{block.text}</p>
      <Changes changes={block.changes} />
    </details>
  );
}
