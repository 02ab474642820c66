import type { Answer, Question } from '../../domain/types.ts';
import { Option } from './Option.tsx';

type Props = {
  question: Question;
  option: string;
  /** The answer that this option stands for. */
  value: Answer;
  answer: Answer | undefined;
  onChange: (answer: Answer) => void;
};

/** One answer of a single choice. */
export function RadioOption({ question, option, value, answer, onChange }: Props) {
  return (
    <div class="choice">
      <Option question={question} option={option}>
        <input
          type="radio"
          name={question.id}
          value={option}
          checked={answer === value}
          onChange={() => onChange(value)}
        />
      </Option>
    </div>
  );
}
