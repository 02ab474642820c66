import type { FindingBlock } from '../../report/model.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { useText } from '../parts/texts.ts';
import { EditButton } from './EditButton.tsx';

/** From the statement back to its sources: the reason, the answers, each to be changed, and the rule itself. */
export function Trace({ block }: { block: FindingBlock }) {
  const { t } = useText();
  return (
    <>
      {block.more.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {block.answers.length > 0 && <p class="trace-lead">{t('report:finding.answers')}</p>}
      <ul class="trace">
        {block.answers.map((line) => (
          <li key={line.question}>
            {line.text} <strong>{line.answer}</strong> <EditButton line={line} />
          </li>
        ))}
      </ul>
      <p class="rule-link">
        <a
          href={hrefOf('rulebook', route.value.language, block.id)}
          aria-label={t('result:ruleLabel', { title: block.title })}
        >
          {t('result:rule')}
        </a>
      </p>
    </>
  );
}
