import type { Answer } from '../../domain/types.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import type { ItemState, ListQuestion } from './listAnswer.ts';
import { ITEM_STATES, stateOf, withState } from './listAnswer.ts';
import { useText } from '../parts/texts.ts';
import './likelyItems.css';
import { besideOf } from './beside.ts';

type Props = {
  question: ListQuestion;
  likely: readonly string[];
  answer: Answer | undefined;
  onChange: (answer: Answer) => void;
};
const WORDS: Readonly<Record<ItemState, string>> = {
  yes: 'questions:answers.yes',
  no: 'questions:answers.no',
  unsure: 'check:unsureWord',
};

/** After "don't know": the few items that this use makes likely, each to be answered for itself. */
export function LikelyItems({ question, likely, answer, onChange }: Props) {
  const text = useText();
  return (
    <div class="likely-items">
      <p class="hint">{text.t('check:likely')}</p>
      {likely.map((item) => {
        const texts = optionTexts(question.id, item, ruleSet.catalogue, text);
        const beside = besideOf(texts, question, text);
        return (
          <fieldset key={item}>
            <legend>{texts.label}</legend>
            {beside && <p class="option-example">{beside}</p>}
            {ITEM_STATES.map((state) => (
              <label key={state}>
                <input
                  type="radio"
                  name={`${question.id}.${item}`}
                  checked={stateOf(item, answer) === state}
                  onChange={() => onChange(withState(likely, answer, { item, state }))}
                />
                {text.t(WORDS[state])}
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
