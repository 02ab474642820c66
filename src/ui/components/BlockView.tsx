import type { Block } from '../../report/model.ts';
import { AnswersBlock, QuestionsBlock } from './AnswerBlocks.tsx';
import { FindingBlock } from './FindingBlock.tsx';
import { Scale } from './Scale.tsx';

type Of<T extends Block['type']> = { block: Extract<Block, { type: T }> };

/** One block of the report. */
export function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'notice':
      return <Notice block={block} />;
    case 'list':
      return <List block={block} />;
    case 'facts':
      return <Facts block={block} />;
    case 'links':
      return <Links block={block} />;
    case 'scale':
      return <Scale block={block} />;
    case 'answers':
      return <AnswersBlock lines={block.lines} />;
    case 'questions':
      return <QuestionsBlock lines={block.lines} />;
    case 'finding':
      return <FindingBlock block={block} />;
  }
}

function Notice({ block }: Of<'notice'>) {
  return (
    <div class="notice">
      <h3>{block.title}</h3>
      <p>{block.text}</p>
      {block.citation && (
        <p class="small-print">
          <a href={block.citation.href}>{block.citation.text}</a>
        </p>
      )}
    </div>
  );
}

function List({ block }: Of<'list'>) {
  return (
    <ul>
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Facts({ block }: Of<'facts'>) {
  return (
    <dl class="chips">
      {block.items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Links({ block }: Of<'links'>) {
  return (
    <ul class={`links ${block.style}`}>
      {block.items.map((link) => (
        <li key={link.href}>
          <a class={block.style === 'action' ? 'button' : ''} href={link.href}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}
