import type { Step } from '../../domain/journey.ts';
import { answerText } from '../../report/answerLines.ts';
import { ruleSet } from '../../ruleset.ts';
import { context } from '../store/session.ts';
import { useText } from '../parts/texts.ts';
import { NoneOf } from './NoneOf.tsx';

type Props = { step: Step; change: (question: string) => void };

/** A question with its answer, where the answer comes from if the user did not give it, and a way to change it. */
export function AnswerRow({ step, change }: Props) {
  const text = useText();
  const { t } = text;
  const question = ruleSet.questions[step.question];
  if (!question) return null;
  const title = t(`questions:questions.${question.id}.question`);
  const useCase = String(context.value.answers[ruleSet.catalogue]);
  return (
    <div class="answer-row">
      <dt>{title}</dt>
      <dd>
        <span>{answerText(question, step.answer, ruleSet.catalogue, text)}</span>
        {step.origin === 'use-case' && (
          <span class="origin">
            {t('check:review.origin', { use: t(`use-cases:useCases.${useCase}.title`) })}
          </span>
        )}
        <NoneOf step={step} />
        {step.origin === 'firm' && <span class="origin">{t('report:answers.firm')}</span>}
        <button
          type="button"
          class="button link"
          aria-label={t('check:review.changeLabel', { question: title })}
          onClick={() => change(question.id)}
        >
          {t('check:review.change')}
        </button>
      </dd>
    </div>
  );
}
