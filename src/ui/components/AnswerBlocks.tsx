import type { AnswerLine } from '../../report/model.ts';
import { route } from '../router.ts';
import { hrefOf } from '../routes.ts';
import { useText } from '../texts.ts';

/** All answers with their origin, each with a way to change it. */
export function AnswersBlock({ lines }: { lines: readonly AnswerLine[] }) {
  const { t } = useText();
  return (
    <details class="fold">
      <summary>{t('report:answers.count', { count: lines.length })}</summary>
      <dl class="answers">
        {lines.map((line) => (
          <div class="answer-row" key={line.question}>
            <dt>{line.text}</dt>
            <dd>
              <span>{line.answer}</span>
              {line.origin && <span class="origin">{line.origin}</span>}
              <QuestionLink line={line} label={t('report:answers.change')} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Open questions, each as a link straight to it. */
export function QuestionsBlock({ lines }: { lines: readonly AnswerLine[] }) {
  return (
    <ul class="open-questions">
      {lines.map((line) => (
        <li key={line.question}>
          <QuestionLink line={line} label={line.text} />
        </li>
      ))}
    </ul>
  );
}

function QuestionLink({ line, label }: { line: AnswerLine; label: string }) {
  const { t } = useText();
  const name = label === line.text ? undefined : t('ui:review.changeLabel', { question: line.text });
  return (
    <a href={hrefOf('check', route.value.language, line.question)} aria-label={name}>
      {label}
    </a>
  );
}
