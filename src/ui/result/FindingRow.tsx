import type { FindingBlock } from '../../report/model.ts';
import { FindingFacts, Outcome, Said } from './FindingParts.tsx';
import { Trace } from './Trace.tsx';

/** One statement in a row: title and light; what, since when, where it is written and from which answers unfolds. */
export function FindingRow({ block }: { block: FindingBlock }) {
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
