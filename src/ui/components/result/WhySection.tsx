import type { Block, Report } from '../../../report/model.ts';
import { BlockView } from './BlockView.tsx';
import { sectionOf } from './reportTasks.ts';
import { SectionView } from './SectionView.tsx';

/** Why it is so: where the use stands among the classes, what that means, and from which rules it follows. */
export function WhySection({ report }: { report: Report }) {
  const grounds = sectionOf(report, 'grounds');
  if (!grounds) return null;
  return (
    <SectionView section={grounds}>
      {classBlocks(sectionOf(report, 'result')?.blocks ?? []).map((block, index) => (
        <BlockView key={index} block={block} rows />
      ))}
    </SectionView>
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
