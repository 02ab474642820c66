import type { ComponentChildren } from 'preact';
import type { Block } from '../../report/model.ts';
import { BlockView } from './BlockView.tsx';
import { VerdictCard } from './VerdictCard.tsx';

type Props = { blocks: readonly Block[]; children: ComponentChildren };

/** The answer with the headline (`children`) on it; under it what always stands beside it: contradictions, caveats, alarms. */
export function FirstBlocks({ blocks, children }: Props) {
  const beside = blocks.filter((each) => each.type === 'caution' || (each.type === 'notice' && each.isAlarm));
  const verdict = blocks.find((each) => each.type === 'verdict');
  return (
    <>
      {verdict && <VerdictCard block={verdict}>{children}</VerdictCard>}
      {beside.map((block, index) => (
        <BlockView key={index} block={block} rows />
      ))}
    </>
  );
}
