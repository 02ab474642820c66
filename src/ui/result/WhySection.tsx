import { sectionOf } from '../../report/checklist.ts';
import type { Block, Report } from '../../report/model.ts';
import { Blocks } from './Blocks.tsx';
import { SectionView } from './SectionView.tsx';
import { useText } from '../parts/texts.ts';

/** So many reasons stand open; where a class is open there may be dozens. */
const MOST_OPEN = 5;

/** Why it is so: where the use stands among the classes, what that means, and from which rules it follows. */
export function WhySection({ report }: { report: Report }) {
  const grounds = sectionOf(report, 'grounds');
  if (!grounds) return null;
  const all = grounds.blocks;
  const shown = all.length > MOST_OPEN ? [] : all;
  return (
    <SectionView section={{ ...grounds, blocks: shown }}>
      <Blocks blocks={classBlocks(sectionOf(report, 'result')?.blocks ?? [])} />
      {shown.length < all.length && <Folded blocks={all} />}
    </SectionView>
  );
}

function Folded({ blocks }: { blocks: readonly Block[] }) {
  const { t } = useText();
  return (
    <details class="fold">
      <summary>{t('result:grounds', { count: blocks.length })}</summary>
      <Blocks blocks={blocks} />
    </details>
  );
}

/** What the first section says of the class; what applies today only where the staircase does not tell. */
function classBlocks(blocks: readonly Block[]): readonly Block[] {
  const isOpen = blocks.some((each) => each.type === 'scale' && each.now.from !== each.now.to);
  return blocks.filter((each) => {
    if (each.type === 'facts') return isOpen;
    if (each.type === 'notice') return each.isAlarm !== true;
    return each.type === 'scale' || each.type === 'paragraph';
  });
}
