import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isSameAnswer } from '../../domain/sameAnswer.ts';
import { compare } from '../../domain/compareAnswers.ts';
import type { Answer, Question } from '../../domain/types.ts';
import { operator } from '../../operator.ts';
import { inTheirWords } from '../../report/context.ts';
import { comparisonBlock } from '../../report/comparisonBlock.ts';
import { scaleText } from '../../report/sections/scale.ts';
import { assessmentOf } from '../../wizard/journeys.ts';
import { editing, kept } from '../store/editing.ts';
import { assessment, context, wizard } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { EditForm } from './EditForm.tsx';

/** Changes one answer in place: shows what would follow, and takes it over only when it is kept. */
export function EditDialog() {
  useEffect(() => () => void (editing.value = undefined), []);
  const id = editing.value;
  const question = id === undefined ? undefined : context.value.ruleSet.questions[id];
  return question ? <OpenDialog question={question} key={question.id} /> : null;
}

function OpenDialog({ question }: { question: Question }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const current = assessment.value.answers[question.id];
  const [answer, setAnswer] = useState<Answer | undefined>(current);
  const isChanged = !isSameAnswer(answer, current);
  const preview = usePreview(question, isChanged ? answer : undefined);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('h2')?.focus();
  }, []);
  const close = () => dialog.current?.close();
  const keep = () => {
    close();
    if (answer === undefined || !preview) return;
    kept.value = preview.kept;
    wizard.send({ type: 'ANSWER', answers: { [question.id]: answer } });
  };
  return (
    <dialog
      ref={dialog}
      class="edit"
      aria-labelledby="edit-title"
      onClose={() => (editing.value = undefined)}
    >
      <EditForm
        question={question}
        answer={answer}
        preview={preview?.block}
        change={setAnswer}
        keep={keep}
        discard={close}
      />
    </dialog>
  );
}

/** What would follow from this answer; nothing while there is none or it is the old one. */
function usePreview(question: Question, answer: Answer | undefined) {
  const text = useText();
  const content = context.value;
  return useMemo(() => {
    if (answer === undefined) return undefined;
    const { ruleSet, name } = content;
    const changed = { ...content.answers, [question.id]: answer };
    // With what is known of the firm, as the result itself.
    const comparison = compare(assessment.peek(), assessmentOf({ ...content, answers: changed }));
    const reportContext = inTheirWords({ assessment: comparison.after, ruleSet, text, operator, name });
    return {
      block: comparisonBlock(text.t('result:edit.preview'), comparison, reportContext),
      kept: text.t('result:edit.kept', { result: scaleText(reportContext) }),
    };
  }, [question, answer, content, text]);
}
