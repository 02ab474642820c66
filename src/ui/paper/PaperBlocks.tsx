import type { AnswerLine, Block } from '../../report/model.ts';
import { OutLink } from '../parts/OutLink.tsx';
import { PlainBlock } from '../report/PlainBlock.tsx';
import { Blanks } from '../report/SmallBlocks.tsx';

/** Blocks as they are printed: nothing to unfold or to press, provisions by name. */
export function PaperBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <PaperBlock key={index} block={block} />
      ))}
    </>
  );
}

function PaperBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'notice':
      return (
        <Statement title={block.title} text={block.brief ?? block.text} provision={block.citation?.text} />
      );
    case 'caution':
      return <Statement title={block.title} text={block.text} provision={block.citation.text} />;
    case 'finding':
      return (
        <Statement
          title={block.title}
          text={[...block.paragraphs, ...block.more].join(' ')}
          provision={block.citation.text}
          facts={[block.outcomeText ?? [], block.facts].flat()}
        />
      );
    case 'comparison':
      return <Statement title={block.title} text={block.effects.join(', ') || block.text} />;
    case 'form':
      return <Blanks block={block} />;
    case 'answers':
      return <Answers lines={block.lines} />;
    case 'links':
      return <PaperLinks block={block} />;
    case 'verdict':
    case 'facts':
    case 'scale':
    case 'questions':
    case 'progress':
    case 'timeline':
    case 'lights':
    case 'code':
      // On paper it stands elsewhere, or there is nothing to press.
      return null;
    default:
      return <PlainBlock block={block} />;
  }
}

function PaperLinks({ block: { style, items } }: { block: Extract<Block, { type: 'links' }> }) {
  if (style === 'plain') return <PlainBlock block={{ type: 'list', items: items.map(({ text }) => text) }} />;
  return (
    <ul>
      {items.map((link) => (
        <li key={link.href}>
          <OutLink link={link} />
        </li>
      ))}
    </ul>
  );
}

type Said = { title: string; text: string; provision?: string | undefined; facts?: readonly string[] };

function Statement({ title, text, provision, facts = [] }: Said) {
  return (
    <div class="paper-statement">
      <h3>{title}</h3>
      {provision !== undefined && <span class="paper-provision">{provision}</span>}
      <p>{text}</p>
      {facts.length > 0 && <p class="paper-small">{facts.join(' · ')}</p>}
    </div>
  );
}

function Answers({ lines }: { lines: readonly AnswerLine[] }) {
  const origins = [...new Set(lines.flatMap(({ origin }) => origin ?? []))];
  return (
    <>
      <table class="paper-small">
        <tbody>
          {lines.map(({ question, text, answer, origin }) => (
            <tr key={question}>
              <td>{text}</td>
              <td>
                <strong>{origin === undefined ? answer : `${answer} *`}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {origins.map((each) => (
        <p key={each} class="paper-small">
          * {each}
        </p>
      ))}
    </>
  );
}
