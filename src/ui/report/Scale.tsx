import type { Block } from '../../report/model.ts';
import { Staircase } from '../parts/Staircase.tsx';

/** Where the use stands among the classes: the drawing, and the same as a sentence. */
export function Scale({ block }: { block: Extract<Block, { type: 'scale' }> }) {
  const { steps, now, later, text } = block;
  const isPlain = later === undefined && now.from === now.to;
  return (
    <figure class="scale">
      <Staircase
        steps={steps}
        scene={{ now, ...(later && { later: later.step }) }}
        labels={{ now: now.label, later: later?.label ?? '' }}
      />
      <figcaption class={isPlain ? 'visually-hidden' : ''}>{text}</figcaption>
    </figure>
  );
}
