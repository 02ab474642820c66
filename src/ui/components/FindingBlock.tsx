import type { FindingBlock as Finding } from '../../report/model.ts';
import { useText } from '../texts.ts';
import { QuestionsBlock } from './AnswerBlocks.tsx';
import { Icon } from './Icon.tsx';
import { OUTCOME_SHAPES } from './shapes.ts';

/** One statement: what, why, since when, where it is written, and which answers led to it. */
export function FindingBlock({ block }: { block: Finding }) {
  const { t } = useText();
  return (
    <section class={`finding ${block.outcome ?? ''}`}>
      <h3>{block.title}</h3>
      {block.outcome && (
        <p class={`outcome ${block.outcome}`}>
          <Icon shape={OUTCOME_SHAPES[block.outcome]} size={20} />
          {block.outcomeText}
        </p>
      )}
      {block.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {block.open.length > 0 && <QuestionsBlock lines={block.open} />}
      <p class="finding-facts">
        {block.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <a href={block.citation.href}>{block.citation.text}</a>
      </p>
      {block.answers.length + block.more.length > 0 && (
        <details class="fold">
          <summary>{t('report:finding.why')}</summary>
          {block.more.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {block.answers.length > 0 && <p class="small-print">{t('report:finding.answers')}</p>}
          <ul class="trace">
            {block.answers.map((line) => (
              <li key={line.question}>
                {line.text} <strong>{line.answer}</strong>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
