import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Question } from '../../domain/types.ts';
import { whyText } from '../../report/whyText.ts';
import { ruleSet } from '../../ruleset.ts';
import { confirmationOf } from './confirmation.ts';
import { presetOf } from '../store/preset.ts';
import { context } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { useFocusOnMount } from '../parts/useFocusOnMount.ts';
import { useReachedEnd } from '../parts/useReachedEnd.ts';
import type { Screen } from './useScreen.ts';
import { Choices } from '../question/Choices.tsx';
import { Confirmation } from './Confirmation.tsx';
import { NoneButton } from '../parts/NoneButton.tsx';
import { PresetNote } from './PresetNote.tsx';
import { QuestionMore } from './QuestionMore.tsx';

/** `isAlone`: it has the screen to itself, and its question is the heading. */
type Props = { id: string; screen: Screen; isAlone: boolean };

/** One question with its answers, as a group of its own. */
export function QuestionGroup({ id, screen, isAlone }: Props) {
  const text = useText();
  const question = ruleSet.questions[id];
  const end = useReachedEnd<HTMLDivElement>(() => screen.onRead(id));
  if (!question) return null;
  const preset = presetOf(id);
  const confirmation = isAlone ? undefined : confirmationOf(question, text);
  const isNoted = preset && context.value.answers[id] === undefined && !confirmation;
  const attempts = screen.missing?.question === id ? screen.missing.attempts : undefined;
  const isMissing = attempts !== undefined && attempts > 0;
  const describedBy = [isAlone && `${id}-why`, isMissing && `${id}-problem`].filter(Boolean).join(' ');
  const answers = {
    question,
    answer: screen.answers[id],
    onChange: (answer: Answer | undefined) => screen.change(id, answer),
    onDone: (answer: Answer) => screen.finish({ [id]: answer }),
  };
  return (
    <>
      <fieldset aria-describedby={describedBy || undefined}>
        <legend>
          <Heading
            isAlone={isAlone}
            isNew={attempts === 0}
            title={text.t(confirmation?.title ?? `questions:questions.${id}.question`)}
          />
        </legend>
        {isAlone && (
          <p id={`${id}-why`} class="why">
            {whyText(id, context.value.answers, text)}
          </p>
        )}
        {isNoted && <PresetNote origin={preset.origin} />}
        {isMissing && <Problem question={question} screen={screen} />}
        {confirmation ? (
          <Confirmation {...answers} suggested={confirmation.suggested} />
        ) : (
          <Choices {...answers} />
        )}
        <div ref={end} />
      </fieldset>
      {isAlone && <QuestionMore question={question} />}
    </>
  );
}

/** `isNew`: the visitor wanted to go on before having read it, and it gets the focus. */
function Heading({ isAlone, isNew, title }: { isAlone: boolean; isNew: boolean; title: string }) {
  const own = useFocusOnMount<HTMLHeadingElement>(() => isAlone);
  useEffect(() => {
    if (!isNew) return;
    own.current?.focus({ preventScroll: true });
    own.current?.scrollIntoView({ block: 'center' });
  }, [isNew]);
  const Tag = isAlone ? 'h1' : 'h2';
  return (
    <Tag ref={own} tabIndex={-1}>
      {title}
    </Tag>
  );
}

/** Says what is missing, above the answers, and puts the focus on the first of them. */
function Problem({ question, screen }: { question: Question; screen: Screen }) {
  const { t } = useText();
  const note = useRef<HTMLDivElement>(null);
  const exclusive = question.type === 'multiple-choice' ? question.exclusive : undefined;
  useEffect(() => {
    note.current?.closest('fieldset')?.querySelector('input')?.focus({ preventScroll: true });
    note.current?.scrollIntoView({ block: 'center' });
  }, [screen.missing?.attempts]);
  return (
    <div class="problem" ref={note}>
      <p id={`${question.id}-problem`} role="alert">
        {t(exclusive === undefined ? 'check:choose' : 'check:chooseOrNone')}
      </p>
      {exclusive !== undefined && screen.read.has(question.id) && (
        <NoneButton
          question={question}
          option={exclusive}
          onDone={() => screen.finish({ [question.id]: [exclusive] })}
        />
      )}
    </div>
  );
}
