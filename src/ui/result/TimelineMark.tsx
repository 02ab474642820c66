import type { TimelineEntry } from '../../report/drawnBlocks.ts';

const RADIUS: Readonly<Record<TimelineEntry['kind'], number>> = { past: 6, today: 9, coming: 6, disputed: 6 };

/** One day: full while it applies, hollow while it is to come, dashed where disputed, ringed for today. */
export function TimelineMark({ kind, x, y }: { kind: TimelineEntry['kind']; x: string; y: string }) {
  return (
    <>
      <circle class={`mark-${kind}`} cx={x} cy={y} r={RADIUS[kind]} />
      {kind === 'today' && <circle class="mark-core" cx={x} cy={y} r="4" />}
    </>
  );
}
