import { useState } from 'preact/hooks';
import type { Answer, Question } from '../../domain/types.ts';
import type { Translate } from '../../i18n/text.ts';
import { isWithoutEffect } from '../../report/comparisonBlock.ts';
import type { ComparisonBlock } from '../../report/drawnBlocks.ts';
import { whyText } from '../../report/whyText.ts';
import { context } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { Choices } from '../question/Choices.tsx';
import { BeforeAfter, Changes } from './Comparison.tsx';

type Props = {
  question: Question;
  answer: Answer | undefined;
  /** What would follow; missing while nothing is changed. */
  preview: ComparisonBlock | undefined;
  change: (answer: Answer | undefined) => void;
  keep: () => void;
  discard: () => void;
};

/** The question with its answers, what would change, and the choice to keep or to discard it. */
export function EditForm({ question, answer, preview, change, keep, discard }: Props) {
  const text = useText();
  const { t } = text;
  const [problem, setProblem] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setProblem(answer === undefined);
    if (answer !== undefined) keep();
  };
  const opens = preview?.changes.some(({ kind }) => kind === 'opened');
  return (
    <form class="question" onSubmit={submit} noValidate>
      <fieldset aria-describedby={problem ? 'edit-why edit-problem' : 'edit-why'}>
        <legend>
          <span class="small-print">{t('result:edit.title')}</span>
          <h2 id="edit-title" tabIndex={-1}>
            {t(`questions:questions.${question.id}.question`)}
          </h2>
        </legend>
        <p id="edit-why" class="why">
          {whyText(question.id, context.value.answers, text)}
        </p>
        <Choices question={question} answer={answer} onChange={change} />
        {problem && (
          <p id="edit-problem" class="problem" role="alert">
            {t('check:choose')}
          </p>
        )}
      </fieldset>
      {preview && !isWithoutEffect(preview) && <Preview block={preview} />}
      <div class="edit-bar">
        <p role="status">{effectText(preview, t)}</p>
        <button type="submit" class="button primary">
          {t(opens ? 'result:edit.goOn' : 'result:edit.keep')}
        </button>
        <button type="button" class="button" onClick={discard}>
          {t('result:edit.discard')}
        </button>
      </div>
    </form>
  );
}

/** What would change, in full. */
function Preview({ block }: { block: ComparisonBlock }) {
  return (
    <section class="comparison" aria-labelledby="edit-preview">
      <h3 id="edit-preview">{block.title}</h3>
      <BeforeAfter block={block} />
      <Changes changes={block.changes} />
    </section>
  );
}

/** The effect in a few words, beside the buttons and announced as it changes. */
function effectText(block: ComparisonBlock | undefined, t: Translate): string {
  if (!block) return t('result:edit.unchanged');
  if (isWithoutEffect(block)) return t('report:comparison.nothing');
  const counts = block.changes.map(({ kind, titles }) =>
    t(kind === 'opened' ? 'result:edit.opens' : `result:edit.${kind}`, { count: titles.length }),
  );
  return [block.text, ...counts].join(' ');
}
