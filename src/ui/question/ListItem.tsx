import { useState } from 'preact/hooks';
import { UNSURE_MARK } from '../../domain/types.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import type { ListQuestion } from './listAnswer.ts';
import { useText } from '../parts/texts.ts';
import { ExplainButton } from '../parts/ExplainButton.tsx';
import { Option, OptionHelp } from './Option.tsx';

type Props = {
  question: ListQuestion;
  option: string;
  chosen: readonly string[];
  choose: (item: string, on: boolean) => void;
};

/** One fact of a list: certain, unsure, or neither. What it means, and the doubt, are behind its question mark. */
export function ListItem({ question, option, chosen, choose }: Props) {
  const text = useText();
  const isUnsure = chosen.includes(option + UNSURE_MARK);
  const [isOpen, setOpen] = useState(isUnsure);
  const { label } = optionTexts(question.id, option, ruleSet.catalogue, text);
  const isBrief = question.isOfDangers === true;
  const help = `${question.id}-${option}-help`;
  return (
    <div class="choice with-second">
      <Option question={question} option={option} isBrief={isBrief}>
        <input
          type="checkbox"
          name={question.id}
          checked={chosen.includes(option)}
          onChange={({ currentTarget }) => choose(option, currentTarget.checked)}
        />
      </Option>
      <ExplainButton label={label} isOpen={isOpen} controls={help} toggle={() => setOpen(!isOpen)} />
      <div class="explanation" id={help} hidden={!isOpen}>
        {isOpen && (
          <>
            <OptionHelp question={question} option={option} isBrief={isBrief} />
            <Unsure label={label} checked={isUnsure} onChange={(on) => choose(option + UNSURE_MARK, on)} />
          </>
        )}
      </div>
    </div>
  );
}

type UnsureProps = { label: string; checked: boolean; onChange: (on: boolean) => void };

function Unsure({ label, checked, onChange }: UnsureProps) {
  const { t } = useText();
  return (
    <label class="unsure">
      <input
        type="checkbox"
        aria-label={t('check:unsureLabel', { option: label })}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span aria-hidden="true">{t('check:unsureWord')}</span>
    </label>
  );
}
