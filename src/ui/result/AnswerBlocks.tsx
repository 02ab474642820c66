import type { AnswerLine } from '../../report/model.ts';
import { edit } from '../store/editing.ts';
import { route } from '../parts/router.ts';
import { hrefOf } from '../parts/routes.ts';
import { EditButton } from './EditButton.tsx';

/** All answers with their origin, each with a way to change it. */
export function AnswersBlock({ lines }: { lines: readonly AnswerLine[] }) {
  return (
    <dl class="answers">
      {lines.map((line) => (
        <div class="answer-row" key={line.question}>
          <dt>{line.text}</dt>
          <dd>
            <span>{line.answer}</span>
            {line.origin && <span class="origin">{line.origin}</span>}
            <EditButton line={line} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Open questions, each with a way to answer it: in place if it was asked before, else in the check. */
export function QuestionsBlock({ lines }: { lines: readonly AnswerLine[] }) {
  return (
    <ul class="open-questions">
      {lines.map((line) => (
        <li key={line.question}>
          {line.answer === '' ? (
            <a href={hrefOf('check', route.value.language, line.question)}>{line.text}</a>
          ) : (
            <button
              type="button"
              class="button link"
              aria-haspopup="dialog"
              onClick={() => edit(line.question)}
            >
              {line.text}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
