import type { ComparisonBlock } from '../../../report/model.ts';
import { useText } from '../../texts.ts';
import { Changes, BeforeAfter } from './Comparison.tsx';

/** What could be changed about the use, with how much that would spare; what exactly, unfolds. */
export function Lever({ block }: { block: ComparisonBlock }) {
  const { t } = useText();
  const effects = block.changes.map(({ kind, titles }) =>
    t(`result:levers.${kind}`, { count: titles.length }),
  );
  const becomes =
    block.before.text === block.after.text ? [] : [t('result:levers.class', { after: block.after.text })];
  return (
    <details class="row">
      <summary>
        <h3>{block.title}</h3>
        <span class="effect">{[...becomes, ...effects].join(' · ')}</span>
      </summary>
      <BeforeAfter block={block} />
      <p>{block.text}</p>
      <Changes changes={block.changes} />
    </details>
  );
}
