import type { Block } from '../../report/model.ts';

/** Blocks that look alike on the page and on paper: whatever nobody there shows in a way of its own. */
type Plain = Extract<Block, { type: 'paragraph' | 'list' }>;

export function PlainBlock({ block }: { block: Plain }) {
  switch (block.type) {
    case 'paragraph':
      return <p class={block.isSmall ? 'paper-small' : undefined}>{block.text}</p>;
    case 'list':
      return (
        <ul class="sentences">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
  }
}
