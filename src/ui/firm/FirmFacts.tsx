import { useState } from 'preact/hooks';
import type { Answer, Question } from '../../domain/types.ts';
import { UNKNOWN } from '../../domain/types.ts';
import { answerText } from '../../report/answerLines.ts';
import { firm, keepFact } from '../store/firm.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../parts/texts.ts';
import { Choices } from '../question/Choices.tsx';

/** What is known of the firm, folded, each fact to be changed for all uses at once; nothing before anything is known. */
export function FirmFacts() {
  const { t } = useText();
  const known = Object.values(ruleSet.questions).filter(({ id }) => firm.value[id] !== undefined);
  if (known.length === 0) return null;
  return (
    <details class="firm-facts">
      <summary>{t('register:firm.summary', { count: known.length })}</summary>
      <p>{t('register:firm.text')}</p>
      <dl class="answers">
        {known.map((question) => (
          <Fact key={question.id} question={question} />
        ))}
      </dl>
    </details>
  );
}

function Fact({ question }: { question: Question }) {
  const text = useText();
  const { t } = text;
  const [isChanging, setChanging] = useState(false);
  const title = t(`questions:questions.${question.id}.question`);
  const answer = firm.value[question.id] ?? UNKNOWN;
  return (
    <div class="answer-row">
      <dt id={`fact-${question.id}`}>{title}</dt>
      <dd>
        {isChanging ? (
          <FactForm question={question} answer={answer} end={() => setChanging(false)} />
        ) : (
          <>
            <span>{answerText(question, answer, ruleSet.catalogue, text)}</span>
            <button
              type="button"
              class="button link"
              aria-label={t('check:review.changeLabel', { question: title })}
              onClick={() => setChanging(true)}
            >
              {t('check:review.change')}
            </button>
          </>
        )}
      </dd>
    </div>
  );
}

type FormProps = { question: Question; answer: Answer; end: () => void };

function FactForm({ question, answer, end }: FormProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState<Answer | undefined>(answer);
  const submit = (event: Event) => {
    event.preventDefault();
    if (chosen !== undefined) keepFact(question.id, chosen);
    end();
  };
  return (
    <form class="question" onSubmit={submit}>
      <fieldset aria-labelledby={`fact-${question.id}`}>
        <Choices question={question} answer={chosen} onChange={setChosen} />
      </fieldset>
      <div class="actions">
        <button type="submit" class="button">
          {t('register:firm.save')}
        </button>
        <button type="button" class="button link" onClick={end}>
          {t('register:firm.cancel')}
        </button>
      </div>
    </form>
  );
}
