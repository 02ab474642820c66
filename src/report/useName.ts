import type { Answers, RuleSet } from '../domain/types.ts';
import type { Text } from '../i18n/text.ts';

/** The name the user gave, else the typical use, else a general word. */
export function nameOfUse(
  { name, answers }: { name: string; answers: Answers },
  ruleSet: RuleSet,
  text: Text,
): string {
  if (name.trim() !== '') return name.trim();
  const useCase = String(answers[ruleSet.catalogue]);
  const isKnown = Object.hasOwn(ruleSet.useCases, useCase);
  return text.t(isKnown ? `use-cases:useCases.${useCase}.title` : 'report:unnamed');
}
