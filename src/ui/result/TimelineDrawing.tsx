import type { TimelineEntry } from '../../report/drawnBlocks.ts';
import { TimelineMark } from './TimelineMark.tsx';

/** Part of the width that stays free on either side, in percent, so that the outer labels fit. */
const MARGIN = 9;
const LABELS = { above: ['1.2rem', '2.3rem'], below: ['6rem', '7.1rem'] } as const;

/** The dates on a line from left to right. Labels stand above and below in turn, so that neighbours have room. */
export function TimelineDrawing({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <svg class="timeline-drawing" width="100%" height="8rem" aria-hidden="true">
      <line x1="2%" x2="98%" y1="4rem" y2="4rem" />
      {entries.map((entry, index) => (
        <Day key={entry.kind + entry.when} entry={entry} side={index % 2 === 0 ? 'above' : 'below'} />
      ))}
    </svg>
  );
}

function Day({ entry, side }: { entry: TimelineEntry; side: keyof typeof LABELS }) {
  const x = `${(MARGIN + entry.position * (100 - 2 * MARGIN)).toFixed(2)}%`;
  const [first, second] = LABELS[side];
  return (
    <g class={entry.kind}>
      <line class="stem" x1={x} x2={x} y1="4rem" y2={side === 'above' ? '2.8rem' : '5rem'} />
      <TimelineMark kind={entry.kind} x={x} y="4rem" />
      <text x={x} y={first} text-anchor="middle">
        {entry.short}
      </text>
      <text x={x} y={second} text-anchor="middle" class="note">
        {entry.note}
      </text>
    </g>
  );
}
