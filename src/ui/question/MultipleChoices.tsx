import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isRestUnknown } from '../../domain/listItems.ts';
import type { Question } from '../../domain/types.ts';
import { UNKNOWN, UNSURE_MARK } from '../../domain/types.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import type { ListQuestion } from './listAnswer.ts';
import { standalone, withItem } from './listAnswer.ts';
import { likelyOf } from '../store/preset.ts';
import { useText } from '../parts/texts.ts';
import type { ChoicesProps } from './choicesProps.ts';
import { LikelyItems } from './LikelyItems.tsx';
import { ListItem } from './ListItem.tsx';
import { Option } from './Option.tsx';

/** Fewer items than this are not worth a fold. */
const FOLDED = 3;

/** A list of separate facts. Each has its own doubt, so that one does not spoil the others. */
export function MultipleChoices({ question, answer, onChange, onDone }: ChoicesProps<ListQuestion>) {
  const { t } = useText();
  const likely = likelyOf(question.id);
  const dontKnow = isRestUnknown(answer);
  const chosen = Array.isArray(answer) && !dontKnow ? answer : [];
  const [first, rest] = useOrder(question, likely, chosen);
  const isOn = (option: string) => (option === UNKNOWN ? dontKnow : chosen.includes(option));
  const item = (option: string) => (
    <ListItem
      key={option}
      question={question}
      option={option}
      chosen={chosen}
      choose={(each, on) => onChange(withItem(chosen, each, on, question.exclusive))}
    />
  );
  const alone = (option: string) => (
    <div class="choice with-second" key={option}>
      <Option question={question} option={option} isBrief={false}>
        <input
          type="checkbox"
          name={question.id}
          checked={isOn(option)}
          onChange={({ currentTarget }) => onChange(standalone(option, currentTarget.checked))}
        />
      </Option>
      {onDone && !question.isOfDangers && option === question.exclusive && answer === undefined && (
        <AndOn question={question} option={option} onDone={() => onDone([option])} />
      )}
    </div>
  );
  const none = question.exclusive === undefined ? [] : [question.exclusive];
  return (
    <div class="choices">
      <p class="hint">{t('check:several')}</p>
      {question.isOfDangers && none.map(alone)}
      {first.map(item)}
      {rest.length > 0 && <More question={question}>{rest.map(item)}</More>}
      {[...(question.isOfDangers ? [] : none), UNKNOWN].map(alone)}
      {dontKnow && likely.length > 0 && (
        <LikelyItems question={question} likely={likely} answer={answer} onChange={onChange} />
      )}
    </div>
  );
}

/** The items that this use makes less likely. Whoever leaves them unread is told that "none of these" covers them. */
function More({ question, children }: { question: ListQuestion; children: readonly VNode[] }) {
  const text = useText();
  const { label } = optionTexts(question.id, question.exclusive ?? '', ruleSet.catalogue, text);
  return (
    <details class="fold">
      <summary>{text.t('check:moreItems', { count: children.length, none: label })}</summary>
      <div class="choices">{children}</div>
    </details>
  );
}

/** What this use makes likely, or was chosen before, stands first, the rest behind a fold; nothing moves later on. */
function useOrder(
  { options, exclusive }: ListQuestion,
  likely: readonly string[],
  chosen: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const [order] = useState(() => {
    const items = options.filter((option) => option !== exclusive);
    const isFirst = (each: string) =>
      likely.includes(each) || chosen.includes(each) || chosen.includes(each + UNSURE_MARK);
    const rest = items.filter((each) => !isFirst(each));
    return likely.length === 0 || exclusive === undefined || rest.length < FOLDED
      ? ([items, []] as const)
      : ([items.filter(isFirst), rest] as const);
  });
  return order;
}

/** At the end of the list, once it is read: answers it with "none of these" and moves on in one step. */
function AndOn({ question, option, onDone }: { question: Question; option: string; onDone: () => void }) {
  const text = useText();
  const { label } = optionTexts(question.id, option, ruleSet.catalogue, text);
  return (
    <button
      type="button"
      class="second and-on"
      aria-label={text.t('check:andOnLabel', { option: label })}
      onClick={onDone}
    >
      {text.t('check:andOn')}
    </button>
  );
}
