import { useState } from 'preact/hooks';
import type { Answer, Question } from '../../domain/types.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../parts/texts.ts';
import { ExplainButton } from '../parts/ExplainButton.tsx';
import { Option, OptionHelp } from './Option.tsx';

type Props = {
  question: Question;
  option: string;
  /** The answer that this option stands for. */
  value: Answer;
  answer: Answer | undefined;
  onChange: (answer: Answer) => void;
};

/** One answer of a single choice; more examples and what is not meant are behind its question mark. */
export function RadioOption({ question, option, value, answer, onChange }: Props) {
  const { label, more, not } = optionTexts(question.id, option, ruleSet.catalogue, useText());
  const hasHelp = more !== undefined || not !== undefined;
  return (
    <div class={hasHelp ? 'choice with-second' : 'choice'}>
      <Option question={question} option={option} isBrief={false}>
        <input
          type="radio"
          name={question.id}
          value={option}
          checked={answer === value}
          onChange={() => onChange(value)}
        />
      </Option>
      {hasHelp && <Help question={question} option={option} label={label} />}
    </div>
  );
}

function Help({ question, option, label }: Pick<Props, 'question' | 'option'> & { label: string }) {
  const [isOpen, setOpen] = useState(false);
  const help = `${question.id}-${option}-help`;
  return (
    <>
      <ExplainButton label={label} isOpen={isOpen} controls={help} toggle={() => setOpen(!isOpen)} />
      <div class="explanation" id={help} hidden={!isOpen}>
        {isOpen && <OptionHelp question={question} option={option} isBrief={false} />}
      </div>
    </>
  );
}
