import type { ComponentChildren } from 'preact';
import type { Question } from '../../domain/types.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from '../parts/texts.ts';

type Props = { question: Question; option: string };
type CardProps = Props & {
  children: ComponentChildren;
  /** Nothing but the label; the example too is told on demand. */
  isBrief: boolean;
};

/** One answer as a card: the control, its label and a short example. */
export function Option({ question, option, isBrief, children }: CardProps) {
  const text = useText();
  const { label, example } = optionTexts(question.id, option, ruleSet.catalogue, text);
  return (
    <label class="option">
      {children}
      <span class="option-text">
        <span class="option-label">{label}</span>
        {example && !isBrief && (
          <span class="option-example">{text.t(exampleOf(question), { text: example })}</span>
        )}
      </span>
    </label>
  );
}

/** What the card of an answer leaves out: more examples, and what is not meant. */
export function OptionHelp({ question, option, isBrief }: Props & { isBrief: boolean }) {
  const text = useText();
  const { example, more, not } = optionTexts(question.id, option, ruleSet.catalogue, text);
  return (
    <>
      {example && isBrief && <p class="option-example">{text.t(exampleOf(question), { text: example })}</p>}
      {more && <p class="option-example">{text.t('check:more', { text: more })}</p>}
      {not && <p class="option-not">{text.t('check:not', { text: not })}</p>}
    </>
  );
}

/** A typical use explains itself; yes and no are explained in sentences; all else has examples. */
function exampleOf(question: Question): string {
  if (question.id === ruleSet.catalogue) return 'check:plain';
  return question.type === 'boolean' ? 'check:case' : 'check:example';
}
