import { UNKNOWN } from '../../domain/types.ts';
import { ruleSet } from '../../ruleset.ts';
import { CatalogueChoices } from './CatalogueChoices.tsx';
import type { ChoicesProps } from './choicesProps.ts';
import { MultipleChoices } from './MultipleChoices.tsx';
import { RadioOption } from './RadioOption.tsx';

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
        <RadioOption
          key={option}
          question={question}
          option={option}
          value={valueOf(option)}
          answer={answer}
          onChange={onChange}
        />
      ))}
    </div>
  );
}
