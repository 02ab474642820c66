import type { Block } from '../../report/model.ts';
import { BlockView } from './BlockView.tsx';

/** Blocks below each other, findings as rows. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} rows />
      ))}
    </>
  );
}
