import type { Block } from '../model.ts';

/** Neighbouring blocks that are drawn in one table together stand in one run; every other block is a run of its own. */
export function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const current = runs.at(-1);
    const [first] = current ?? [];
    if (current && first && tableOf(block) !== undefined && tableOf(first) === tableOf(block))
      current.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** Is it drawn as a table, or as a drawing of a table's size? */
export function isTable(block: Block): boolean {
  return tableOf(block) !== undefined || ['answers', 'timeline', 'facts', 'form'].includes(block.type);
}

function tableOf(block: Block): 'task' | 'check' | 'comparison' | undefined {
  if (block.type === 'comparison') return 'comparison';
  if (block.type !== 'finding') return undefined;
  if (block.task) return 'task';
  return block.outcome ? 'check' : undefined;
}
