import { catalogue } from '../../catalogue.ts';
import { useText } from '../texts.ts';
import type { ChoicesProps } from './choicesProps.ts';
import { RadioOption } from './RadioOption.tsx';

/** The typical uses to choose from, in their groups. */
export function CatalogueChoices({ question, answer, onChange }: ChoicesProps) {
  const { t } = useText();
  return (
    <div class="choices">
      {catalogue.map(({ group, useCases }) => (
        <div key={group} role="group" aria-labelledby={`choices-${group}`}>
          <h2 id={`choices-${group}`} class="choices-heading">
            {t(`use-cases:groups.${group}`)}
          </h2>
          {useCases.map((id) => (
            <RadioOption
              key={id}
              question={question}
              option={id}
              value={id}
              answer={answer}
              onChange={onChange}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
