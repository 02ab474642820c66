import type { ComponentChildren } from 'preact';
import type { Question } from '../../domain/types.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../parts/texts.ts';
import { besideOf } from './beside.ts';

type Props = { question: Question; option: string };
type CardProps = Props & {
  children: ComponentChildren;
  /** Nothing but the label; the example too is told on demand. */
  isBrief: boolean;
};

/** One answer as a card: the control, its label and a short example. */
export function Option({ question, option, isBrief, children }: CardProps) {
  const text = useText();
  const texts = optionTexts(question.id, option, ruleSet.catalogue, text);
  const beside = isBrief ? undefined : besideOf(texts, question, text);
  return (
    <label class="option">
      {children}
      <span class="option-text">
        <span class="option-label">{texts.label}</span>
        {beside && <span class="option-example">{beside}</span>}
      </span>
    </label>
  );
}

/** What the card of an answer leaves out: more examples, and what is not meant. */
export function OptionHelp({ question, option, isBrief }: Props & { isBrief: boolean }) {
  const text = useText();
  const texts = optionTexts(question.id, option, ruleSet.catalogue, text);
  const { more, not } = texts;
  const beside = isBrief ? besideOf(texts, question, text) : undefined;
  return (
    <>
      {beside && <p class="option-example">{beside}</p>}
      {more && <p class="option-example">{text.t('check:more', { text: more })}</p>}
      {not && <p class="option-not">{text.t('check:not', { text: not })}</p>}
    </>
  );
}
