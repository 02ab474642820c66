import type { Block } from '../../report/model.ts';
import { AnswersBlock, QuestionsBlock } from './AnswerBlocks.tsx';
import { edit } from '../store/editing.ts';
import { Caution } from '../report/Caution.tsx';
import { FindingRow } from './FindingRow.tsx';
import { Lever } from './Lever.tsx';
import { PlainBlock } from '../report/PlainBlock.tsx';
import { Scale } from '../report/Scale.tsx';
import { Facts, Links, Notice, NoticeRow, Progress } from '../report/SmallBlocks.tsx';
import { VerdictCard } from './VerdictCard.tsx';
import { Timeline } from './Timeline.tsx';

/** `rows`: notices are shown in short rows that unfold. */
type Props = { block: Block; rows?: boolean };

/** One block of the report. */
export function BlockView({ block, rows }: Props) {
  switch (block.type) {
    case 'notice':
      return rows ? <NoticeRow block={block} /> : <Notice block={block} />;
    case 'caution':
      return <Caution block={block} goTo={edit} />;
    case 'verdict':
      return <VerdictCard block={block} />;
    case 'facts':
      return <Facts block={block} />;
    case 'links':
      return <Links block={block} />;
    case 'form':
    case 'code':
      // On paper only.
      return null;
    case 'scale':
      return <Scale block={block} />;
    case 'answers':
      return <AnswersBlock lines={block.lines} />;
    case 'questions':
      return <QuestionsBlock lines={block.lines} />;
    case 'progress':
      return <Progress block={block} />;
    case 'timeline':
      return <Timeline block={block} />;
    case 'comparison':
      return <Lever block={block} />;
    case 'lights':
      // Shown as three numbers, see DataProtection.
      return null;
    case 'finding':
      return <FindingRow block={block} />;
    default:
      return <PlainBlock block={block} />;
  }
}
