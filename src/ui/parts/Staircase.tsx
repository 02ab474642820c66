import type { ScaleStep } from '../../report/drawnBlocks.ts';
import type { Pin, Scene, Staircase as Drawing } from '../../staircase/staircase.ts';
import { BOX, HELD, staircase } from '../../staircase/staircase.ts';
import './steps.css';
import './scale.css';

type Props = { steps: readonly ScaleStep[]; scene: Scene; labels: Record<Pin['kind'], string> };
const across = (share: number) => `${share * 100}%`;
const down = (letters: number) => `${letters}em`;

/** The staircase of the classes, with who stands where: decoration, the words beside it say the same. */
export function Staircase({ steps, scene, labels }: Props) {
  const drawing = staircase(scene);
  return (
    <DrawnStaircase steps={steps} drawing={drawing} labels={drawing.pins.map(({ kind }) => labels[kind])} />
  );
}

type DrawnProps = { steps: readonly ScaleStep[]; drawing: Drawing; labels: readonly string[] };

/** Any drawing of the staircase, with a label for each of its pins. */
export function DrawnStaircase({ steps, drawing, labels }: DrawnProps) {
  const onGround = drawing.steps[0]?.covered === true;
  return (
    <div class={`staircase ${onGround ? 'on-ground' : ''}`} aria-hidden="true">
      <svg height={down(drawing.height)} width="100%">
        <Columns drawing={drawing} steps={steps} />
        <Lines drawing={drawing} />
        {drawing.pins.map((pin, index) => (
          <Label key={index} pin={pin} label={labels[index] ?? ''} />
        ))}
      </svg>
      <ol>
        {steps.map(({ riskClass, label }, index) => {
          const covered = drawing.steps[index]?.covered === true;
          if (index === 0 && !onGround) return null;
          return (
            <li key={riskClass} class={`${riskClass} ${covered ? 'covered' : ''}`}>
              {label}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The steps, and their treads as a line: so they are seen without colour. */
function Columns({ drawing, steps }: { drawing: Drawing; steps: readonly ScaleStep[] }) {
  return (
    <>
      {drawing.steps.map(({ left, right, top, covered }, index) => (
        <g key={index} class={`step ${steps[index]?.riskClass ?? ''} ${covered ? 'covered' : ''}`}>
          <rect
            x={across(left)}
            y={down(top)}
            width={across(right - left)}
            height={down(drawing.height - top)}
          />
          <line x1={across(left)} x2={across(right)} y1={down(top)} y2={down(top)} />
          {index > 0 && (
            <line
              x1={across(left)}
              x2={across(left)}
              y1={down(top)}
              y2={down(drawing.steps[index - 1]?.top ?? top)}
            />
          )}
        </g>
      ))}
    </>
  );
}

/** The bar of what is not settled, and the way from now to later. */
function Lines({ drawing: { bar, way } }: { drawing: Drawing }) {
  const [first, last] = bar?.ends ?? [];
  return (
    <>
      {bar && first && last && (
        <g class="span">
          <line x1={across(first.x)} x2={across(last.x)} y1={down(bar.y)} y2={down(bar.y)} />
          {[first, last].map(({ x, y }) => (
            <g key={x}>
              <line x1={across(x)} x2={across(x)} y1={down(bar.y)} y2={down(y)} />
              <circle cx={across(x)} cy={down(y)} r="0.3em" />
            </g>
          ))}
        </g>
      )}
      {way && (
        <g class="way">
          <line x1={across(way.x)} x2={across(way.x)} y1={down(way.from)} y2={down(way.to)} />
          <line x1={across(way.x)} x2={across(way.until)} y1={down(way.to)} y2={down(way.to)} />
        </g>
      )}
    </>
  );
}

/** How wide the box of a label is, in heights of a letter. */
const widthOf = (label: string) => label.length * 0.56 + 1.1;

function Label({ pin: { kind, x, tread, top, at, anchor }, label }: { pin: Pin; label: string }) {
  const width = widthOf(label);
  const left = -width * HELD[anchor];
  return (
    <g class={`pin ${kind}`}>
      {top + BOX < tread && (
        <>
          <line x1={across(x)} x2={across(x)} y1={down(top + BOX)} y2={down(tread)} />
          <circle cx={across(x)} cy={down(tread)} r="0.3em" />
        </>
      )}
      <svg x={across(at)} y={down(top)} overflow="visible">
        <rect x={down(left)} y="0" width={down(width)} height={down(BOX)} rx="0.4em" />
        <text x={down(left + width / 2)} y={down(BOX / 2)} dy="0.36em">
          {label}
        </text>
      </svg>
    </g>
  );
}
