import type { Answer, Question } from '../../domain/types.ts';
import { UNKNOWN, UNSURE_MARK } from '../../domain/types.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../texts.ts';
import type { ChoicesProps } from './choicesProps.ts';
import { Option } from './Option.tsx';

type ListQuestion = Extract<Question, { type: 'multiple-choice' }>;

/** A list of separate facts. Each has its own „unsicher“, so that one doubt does not spoil the others. */
export function MultipleChoices({ question, answer, onChange, onDone }: ChoicesProps<ListQuestion>) {
  const { t } = useText();
  const chosen = Array.isArray(answer) ? answer : [];
  const choose = (item: string, on: boolean) => onChange(withItem(chosen, item, on, question.exclusive));
  const alone = [...(question.exclusive ? [question.exclusive] : []), UNKNOWN];
  return (
    <div class="choices">
      <p class="hint">{t('ui:check.several')}</p>
      {question.options
        .filter((option) => option !== question.exclusive)
        .map((option) => (
          <Item key={option} question={question} option={option} chosen={chosen} choose={choose} />
        ))}
      {alone.map((option) => (
        <div class="choice with-second" key={option}>
          <Option question={question} option={option}>
            <input
              type="checkbox"
              name={question.id}
              checked={option === UNKNOWN ? answer === UNKNOWN : chosen.includes(option)}
              onChange={({ currentTarget }) => onChange(standalone(option, currentTarget.checked))}
            />
          </Option>
          {onDone && option === question.exclusive && answer === undefined && (
            <AndOn question={question} option={option} onDone={() => onDone([option])} />
          )}
        </div>
      ))}
    </div>
  );
}

type ItemProps = {
  question: ListQuestion;
  option: string;
  chosen: readonly string[];
  choose: (item: string, on: boolean) => void;
};

/** At the end of the list, once it is read: answers it with "none of these" and moves on in one step. */
function AndOn({ question, option, onDone }: { question: Question; option: string; onDone: () => void }) {
  const text = useText();
  const { label } = optionTexts(question.id, option, ruleSet.catalogue, text);
  return (
    <button
      type="button"
      class="second and-on"
      aria-label={text.t('ui:check.andOnLabel', { option: label })}
      onClick={onDone}
    >
      {text.t('ui:check.andOn')}
    </button>
  );
}

function Item({ question, option, chosen, choose }: ItemProps) {
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

/** Adds or removes an item; the certain and the unsure form of one item replace each other. */
function withItem(
  chosen: readonly string[],
  item: string,
  on: boolean,
  exclusive: string | undefined,
): Answer | undefined {
  const bare = (each: string) => (each.endsWith(UNSURE_MARK) ? each.slice(0, -1) : each);
  const rest = chosen.filter((each) => bare(each) !== bare(item) && each !== exclusive);
  const next = on ? [...rest, item] : rest;
  return next.length > 0 ? next : undefined;
}

function standalone(option: string, on: boolean): Answer | undefined {
  if (!on) return undefined;
  return option === UNKNOWN ? UNKNOWN : [option];
}
