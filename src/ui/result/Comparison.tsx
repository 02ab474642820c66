import type { Change, ClassMark, ComparisonBlock } from '../../report/drawnBlocks.ts';
import { useText } from '../parts/texts.ts';
import { Icon } from '../parts/Icon.tsx';
import { CHANGE_SHAPES, CLASS_SHAPES } from '../parts/shapes.ts';
import '../parts/classTint.css';

/** Class before and after, side by side; a sentence says the same beside it. */
export function BeforeAfter({ block }: { block: ComparisonBlock }) {
  const { t } = useText();
  return (
    <div class="before-after" aria-hidden="true">
      <Badge mark={block.before} label={t('report:comparison.before')} />
      <Icon shape={CHANGE_SHAPES.becomes} />
      <Badge mark={block.after} label={t('report:comparison.after')} />
    </div>
  );
}

/** What goes, comes or opens. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <>
      {changes.map(({ kind, lead, titles }) => (
        <div key={kind} class={`change ${kind}`}>
          <p>
            <Icon shape={CHANGE_SHAPES[kind]} size={20} />
            {lead}
          </p>
          <ul>
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Badge({ mark, label }: { mark: ClassMark; label: string }) {
  return (
    <div class={`class-box class-tint ${mark.to}`}>
      <span class="class-box-label">{label}</span>
      <span class="class-box-name">
        <Icon shape={CLASS_SHAPES[mark.to]} size={20} />
        {mark.text}
      </span>
    </div>
  );
}
