import type { Flow } from './flow.ts';

/** How each kind of block is drawn. */
export type Drawings<B extends { type: string }> = {
  readonly [T in B['type']]: (flow: Flow, block: Extract<B, { type: T }>) => void;
};

/** Draws a block as its kind says. */
export function drawWith<B extends { type: string }>(drawings: Drawings<B>, flow: Flow, block: B): void {
  const draw = drawings[block.type as B['type']] as (flow: Flow, block: B) => void;
  draw(flow, block);
}
