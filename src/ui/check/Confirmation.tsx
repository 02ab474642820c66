import { useState } from 'preact/hooks';
import type { Answer } from '../../domain/types.ts';
import { useText } from '../parts/texts.ts';
import { Choices } from '../question/Choices.tsx';
import type { ChoicesProps } from '../question/choicesProps.ts';

type Props = ChoicesProps & { suggested: Answer };

/** Yes, what is suggested is right; or no, and then the question with all its answers. */
export function Confirmation({ suggested, ...choices }: Props) {
  const { t } = useText();
  const { question, onChange } = choices;
  const [isRight, setRight] = useState(true);
  const choose = (right: boolean) => {
    setRight(right);
    onChange(right ? suggested : undefined);
  };
  return (
    <>
      <div class="choices two">
        {[true, false].map((right) => (
          <div class="choice" key={String(right)}>
            <label class="option">
              <input
                type="radio"
                name={`${question.id}-confirm`}
                checked={isRight === right}
                onChange={() => choose(right)}
              />
              <span class="option-label">{t(right ? 'check:confirm.yes' : 'check:confirm.no')}</span>
            </label>
          </div>
        ))}
      </div>
      {!isRight && (
        <div role="group" aria-labelledby={`${question.id}-otherwise`}>
          <p id={`${question.id}-otherwise`} class="otherwise">
            {t(`questions:questions.${question.id}.question`)}
          </p>
          <Choices {...choices} />
        </div>
      )}
    </>
  );
}
