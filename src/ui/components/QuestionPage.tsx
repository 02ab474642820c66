import { useState } from 'preact/hooks';
import type { Answer } from '../../domain/types.ts';
import { citationText } from '../../report/citation.ts';
import { ruleSet } from '../../ruleset.ts';
import { context, wizard } from '../session.ts';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';
import { Choices } from './Choices.tsx';
import { ClassBanner } from './ClassBanner.tsx';
import { RoleAlarm } from './RoleAlarm.tsx';
import { StepLine } from './StepLine.tsx';

/** One question on one screen. Nothing moves on by itself: the button or Enter does. */
export function QuestionPage({ id }: { id: string }) {
  const text = useText();
  const { t } = text;
  const question = ruleSet.questions[id];
  const [answer, setAnswer] = useState<Answer | undefined>(context.value.answers[id] ?? prefilled(id));
  const [problem, setProblem] = useState(false);
  if (!question) return null;
  const submit = (event: Event) => {
    event.preventDefault();
    setProblem(answer === undefined);
    if (answer !== undefined) wizard.send({ type: 'ANSWER', question: id, answer });
  };
  return (
    <form onSubmit={submit} class="question" noValidate>
      <StepLine section={question.section} />
      <RoleAlarm before={id} />
      <fieldset aria-describedby={problem ? 'why problem' : 'why'}>
        <QuestionHead id={id} />
        <Choices
          question={question}
          answer={answer}
          onChange={(next) => {
            setAnswer(next);
            setProblem(false);
          }}
        />
        {problem && (
          <p id="problem" class="problem" role="alert">
            {t('ui:check.choose')}
          </p>
        )}
        {question.citation && (
          <p class="small-print">
            {t('ui:check.provision', { citation: citationText(question.citation, text) })}
          </p>
        )}
      </fieldset>
      <ClassBanner />
      <StepActions />
    </form>
  );
}

function QuestionHead({ id }: { id: string }) {
  const { t } = useText();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <>
      <legend>
        <h1 ref={heading} tabIndex={-1}>
          {t(`questions:questions.${id}.question`)}
        </h1>
      </legend>
      <p id="why" class="why">
        {t(`questions:questions.${id}.why`)}
      </p>
    </>
  );
}

function prefilled(id: string): Answer | undefined {
  const useCase = context.value.answers[ruleSet.catalogue];
  return typeof useCase === 'string' ? ruleSet.useCases[useCase]?.answers[id] : undefined;
}

function StepActions() {
  const { t } = useText();
  const started = context.value.answers[ruleSet.catalogue] !== undefined;
  return (
    <>
      <div class="thumb-bar">
        <button type="button" class="button quiet" onClick={() => wizard.send({ type: 'BACK' })}>
          {t('ui:check.back')}
        </button>
        <button type="submit" class="button primary">
          {t('ui:check.next')}
        </button>
      </div>
      {started && (
        <p class="aside-link">
          <button type="button" class="button link" onClick={() => wizard.send({ type: 'REVIEW' })}>
            {t('ui:check.review')}
          </button>
        </p>
      )}
    </>
  );
}
