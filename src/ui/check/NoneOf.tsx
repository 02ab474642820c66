import type { Step } from '../../domain/journey.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../parts/texts.ts';

/** What "none of these" was said of, where the typical use said it: the user has never seen that list. */
export function NoneOf({ step: { question: id, answer, origin } }: { step: Step }) {
  const text = useText();
  const question = ruleSet.questions[id];
  if (origin !== 'use-case' || question?.type !== 'multiple-choice') return null;
  const { exclusive, options } = question;
  if (exclusive === undefined || !Array.isArray(answer) || !answer.includes(exclusive)) return null;
  const others = options.filter((option) => option !== exclusive);
  return (
    <details class="origin">
      <summary>{text.t('check:review.noneOf')}</summary>
      <ul>
        {others.map((option) => (
          <li key={option}>{optionTexts(id, option, ruleSet.catalogue, text).label}</li>
        ))}
      </ul>
    </details>
  );
}
