import { catalogue } from '../../catalogue.ts';
import { useText } from '../texts.ts';
import type { ChoicesProps } from './Choices.tsx';
import { Option } from './Option.tsx';

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
            <div class="choice" key={id}>
              <Option question={question.id} option={id}>
                <input
                  type="radio"
                  name={question.id}
                  value={id}
                  checked={answer === id}
                  onChange={() => onChange(id)}
                />
              </Option>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
