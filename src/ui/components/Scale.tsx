import type { Block } from '../../report/model.ts';
import { Icon } from './Icon.tsx';
import { CLASS_SHAPES } from './shapes.ts';

type ScaleBlock = Extract<Block, { type: 'scale' }>;

/** The classes as steps; what the result covers is marked by colour, icon, weight and position. */
export function Scale({ block }: { block: ScaleBlock }) {
  return (
    <figure class="scale">
      <ol aria-hidden="true">
        {block.steps.map((step, index) => {
          const covered = index >= block.from && index <= block.to;
          return (
            <li key={step.riskClass} class={`${step.riskClass} ${covered ? 'covered' : ''}`}>
              <Icon shape={CLASS_SHAPES[step.riskClass]} />
              <span>{step.label}</span>
            </li>
          );
        })}
      </ol>
      <figcaption>{block.text}</figcaption>
    </figure>
  );
}
