import type { Block } from '../../report/model.ts';
import type { TimelineEntry } from '../../report/drawnBlocks.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { TimelineMark } from './TimelineMark.tsx';

type Props = { block: Extract<Block, { type: 'timeline' }> };

/** The dates as a drawing across where there is room, and as a list along a line, which says everything in words. */
export function Timeline({ block }: Props) {
  return (
    <div class="timeline">
      <TimelineDrawing entries={block.entries} />
      <ol>
        {block.entries.map((entry) => (
          <Entry key={entry.kind + entry.when} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  return (
    <li class={entry.kind}>
      <svg class="timeline-line" width="24" height="100%" aria-hidden="true">
        <line x1="12" x2="12" y1="0" y2="100%" />
        <TimelineMark kind={entry.kind} x="12" y="0.8rem" />
      </svg>
      <strong>{entry.when}</strong>
      {entry.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}
