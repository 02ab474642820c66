import { isVisible } from '../domain/isVisible.ts';
import type { Answers } from '../domain/types.ts';
import type { RuleSet } from '../domain/ruleSet.ts';
import type { Text } from '../i18n/text.ts';

/** Line breaks, tabs, controls and what no text may hold (XML 1.0, 2.2). */
const NOT_IN_A_LINE = /[\s\p{Control}\ufffe\uffff]+/gu;
/** Embeddings and overrides, which would turn the text behind the name around. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The name the user gave, as one line, else the typical use, else a general word: “something else” names nothing. */
export function nameOfUse(
  { name, answers }: { name: string; answers: Answers },
  ruleSet: RuleSet,
  text: Text,
): string {
  const line = name.replace(TURNS, '').replace(NOT_IN_A_LINE, ' ').replace(LONE_SURROGATE, '\ufffd').trim();
  if (isVisible(line)) return line;
  const useCase = String(answers[ruleSet.catalogue]);
  const isKnown = Object.hasOwn(ruleSet.useCases, useCase) && ruleSet.useCases[useCase]?.group !== 'other';
  return text.t(isKnown ? `use-cases:useCases.${useCase}.title` : 'report:unnamed');
}
