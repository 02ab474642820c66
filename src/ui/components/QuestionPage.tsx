import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../domain/types.ts';
import { citationText } from '../../report/citation.ts';
import { ruleSet } from '../../ruleset.ts';
import { presetOf } from '../preset.ts';
import { readAhead } from '../readAhead.ts';
import { context, wizard } from '../session.ts';
import { useText } from '../texts.ts';
import { useFocusOnMount } from '../useFocusOnMount.ts';
import { usePageTitle } from '../usePageTitle.ts';
import { Choices } from './Choices.tsx';
import { PresetNote } from './PresetNote.tsx';
import { QuestionTerms } from './QuestionTerms.tsx';
import { RoleAlarm } from './RoleAlarm.tsx';
import { StepActions } from './StepActions.tsx';
import { StepLine } from './StepLine.tsx';

/** One question on one screen. Nothing moves on by itself: the button or Enter does. */
export function QuestionPage({ id }: { id: string }) {
  const text = useText();
  const question = ruleSet.questions[id];
  const given = context.value.answers[id];
  const preset = given === undefined ? presetOf(id) : undefined;
  const [answer, setAnswer] = useState<Answer | undefined>(given ?? preset?.answer);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => readAhead(id, answer, text), [id, answer]);
  usePageTitle(text.t(`questions:questions.${id}.question`));
  if (!question) return null;
  const finish = (chosen: Answer | undefined) => {
    if (chosen === undefined) setAttempts(attempts + 1);
    else wizard.send({ type: 'ANSWER', question: id, answer: chosen });
  };
  const change = (next: Answer | undefined) => {
    setAnswer(next);
    setAttempts(0);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    finish(answer);
  };
  return (
    <form onSubmit={submit} class="question" noValidate>
      <StepLine section={question.section} />
      <RoleAlarm before={id} />
      <fieldset aria-describedby={attempts > 0 ? 'why problem' : 'why'}>
        <QuestionHead id={id} />
        {preset && <PresetNote origin={preset.origin} />}
        {attempts > 0 && <Problem attempts={attempts} />}
        <Choices question={question} answer={answer} onChange={change} onDone={finish} />
        {question.citation && (
          <p class="small-print">
            {text.t('ui:check.provision', { citation: citationText(question.citation, text) })}
          </p>
        )}
      </fieldset>
      <QuestionTerms question={id} />
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

/** Says what is missing, above the answers, and puts the focus on the first of them. */
function Problem({ attempts }: { attempts: number }) {
  const { t } = useText();
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    note.current?.closest('fieldset')?.querySelector('input')?.focus({ preventScroll: true });
    note.current?.scrollIntoView({ block: 'center' });
  }, [attempts]);
  return (
    <p id="problem" class="problem" role="alert" ref={note}>
      {t('ui:check.choose')}
    </p>
  );
}
