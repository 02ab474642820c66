import type { Question } from '../../domain/types.ts';
import type { Text } from '../../i18n/text.ts';
import type { OptionTexts } from '../../report/optionTexts.ts';
import { ruleSet } from '../../ruleset.ts';

/** The small print of an answer: a note as it stands, or an example. */
export function besideOf({ note, example }: OptionTexts, question: Question, text: Text): string | undefined {
  return note ?? (example && text.t(exampleOf(question), { text: example }));
}

/** A typical use explains itself; yes and no are explained in sentences; all else has examples. */
function exampleOf(question: Question): string {
  if (question.id === ruleSet.catalogue) return 'check:plain';
  return question.type === 'boolean' ? 'check:case' : 'check:example';
}
