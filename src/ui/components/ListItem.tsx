import { UNSURE_MARK } from '../../domain/types.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import type { ListQuestion } from '../listAnswer.ts';
import { useText } from '../texts.ts';
import { Option } from './Option.tsx';

type Props = {
  question: ListQuestion;
  option: string;
  chosen: readonly string[];
  choose: (item: string, on: boolean) => void;
};

/** One fact of a list: certain, unsure, or neither. */
export function ListItem({ question, option, chosen, choose }: Props) {
  const text = useText();
  const unsure = option + UNSURE_MARK;
  const { label } = optionTexts(question.id, option, ruleSet.catalogue, text);
  return (
    <div class="choice with-second">
      <Option question={question} option={option}>
        <input
          type="checkbox"
          name={question.id}
          checked={chosen.includes(option)}
          onChange={({ currentTarget }) => choose(option, currentTarget.checked)}
        />
      </Option>
      <label class="second unsure">
        <input
          type="checkbox"
          name={question.id}
          aria-label={text.t('ui:check.unsureLabel', { option: label })}
          checked={chosen.includes(unsure)}
          onChange={({ currentTarget }) => choose(unsure, currentTarget.checked)}
        />
        <span class="unsure-mark" aria-hidden="true">
          {text.t('ui:check.unsure')}
        </span>
        <span class="unsure-word" aria-hidden="true">
          {text.t('ui:check.unsureWord')}
        </span>
      </label>
    </div>
  );
}
