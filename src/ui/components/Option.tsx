import type { ComponentChildren } from 'preact';
import type { Question } from '../../domain/types.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../texts.ts';

type Props = { question: Question; option: string; children: ComponentChildren };

/** One answer as a card: the control, its label, an example, and what is not meant. */
export function Option({ question, option, children }: Props) {
  const text = useText();
  const { label, example, not } = optionTexts(question.id, option, ruleSet.catalogue, text);
  return (
    <label class="option">
      {children}
      <span class="option-text">
        <span class="option-label">{label}</span>
        {example && <span class="option-example">{text.t(exampleOf(question), { text: example })}</span>}
        {not && <span class="option-not">{text.t('ui:check.not', { text: not })}</span>}
      </span>
    </label>
  );
}

/** A typical use explains itself; yes and no are explained in sentences; all else has examples. */
function exampleOf(question: Question): string {
  if (question.id === ruleSet.catalogue) return 'ui:check.plain';
  return question.type === 'boolean' ? 'ui:check.case' : 'ui:check.example';
}
