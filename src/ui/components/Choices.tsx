import type { Answer, Question } from '../../domain/types.ts';
import { UNKNOWN } from '../../domain/types.ts';
import { ruleSet } from '../../ruleset.ts';
import { CatalogueChoices } from './CatalogueChoices.tsx';
import { MultipleChoices } from './MultipleChoices.tsx';
import { Option } from './Option.tsx';

export type ChoicesProps<Q extends Question = Question> = {
  question: Q;
  answer: Answer | undefined;
  /** Called with nothing when the last tick is taken away. */
  onChange: (answer: Answer | undefined) => void;
};
const YES_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** The answers to choose from, as the kind of question asks for. „Weiß ich nicht“ is always one of them. */
export function Choices(props: ChoicesProps) {
  const { question } = props;
  if (question.id === ruleSet.catalogue) return <CatalogueChoices {...props} />;
  if (question.type === 'multiple-choice') return <MultipleChoices {...props} question={question} />;
  return <SingleChoices {...props} />;
}

function SingleChoices({ question, answer, onChange }: ChoicesProps) {
  const options = question.type === 'single-choice' ? question.options : Object.keys(YES_NO);
  const valueOf = (option: string) => (question.type === 'boolean' ? (YES_NO[option] ?? option) : option);
  return (
    <div class="choices">
      {[...options, UNKNOWN].map((option) => (
        <div class="choice" key={option}>
          <Option question={question.id} option={option}>
            <input
              type="radio"
              name={question.id}
              value={option}
              checked={answer === valueOf(option)}
              onChange={() => onChange(valueOf(option))}
            />
          </Option>
        </div>
      ))}
    </div>
  );
}
