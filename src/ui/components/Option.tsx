import type { ComponentChildren } from 'preact';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../texts.ts';

type Props = { question: string; option: string; children: ComponentChildren };

/** One answer as a card: the control, its label, an example, and what is not meant. */
export function Option({ question, option, children }: Props) {
  const text = useText();
  const { label, example, not } = optionTexts(question, option, ruleSet.catalogue, text);
  return (
    <label class="option">
      {children}
      <span class="option-text">
        <span class="option-label">{label}</span>
        {example && <span class="option-example">{text.t('ui:check.example', { text: example })}</span>}
        {not && <span class="option-not">{text.t('ui:check.not', { text: not })}</span>}
      </span>
    </label>
  );
}
