import type { Block } from '../../../report/model.ts';
import { Icon } from '../Icon.tsx';
import { CLASS_SHAPES } from '../shapes.ts';
import '../../styles/scale.css';

type ScaleBlock = Extract<Block, { type: 'scale' }>;
/** Width of one step in the drawing of the marker, and the room beside it. */
const STEP = 100;
const GAP = 4;

/** The classes as steps; what the result covers is marked by a bar, colour, icon, weight and position. */
export function Scale({ block }: { block: ScaleBlock }) {
  const isInterval = block.from !== block.to;
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
      <Marker block={block} />
      <figcaption class={isInterval ? '' : 'visually-hidden'}>{block.text}</figcaption>
    </figure>
  );
}

/** A bar below the steps that are covered: one step, or several while something is open. */
function Marker({ block: { steps, from, to } }: { block: ScaleBlock }) {
  return (
    <svg
      class="scale-marker"
      viewBox={`0 0 ${steps.length * STEP} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect x={from * STEP + GAP} y="0" width={(to - from + 1) * STEP - 2 * GAP} height="8" rx="4" />
    </svg>
  );
}
