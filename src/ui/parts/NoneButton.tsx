import type { Question } from '../../domain/types.ts';
import { optionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';
import { useText } from './texts.ts';

/** `option`: the one that stands alone. */
export type NoneProps = { question: Question; option: string; onDone: () => void; isPrimary?: boolean };

/** Answers a list with "none of these" and moves on, in one step. */
export function NoneButton({ question, option, onDone, isPrimary = false }: NoneProps) {
  const text = useText();
  const { label } = optionTexts(question.id, option, ruleSet.catalogue, text);
  return (
    <button type="button" class={isPrimary ? 'button primary' : 'button'} onClick={onDone}>
      {text.t('check:andOnLabel', { option: label })}
    </button>
  );
}
