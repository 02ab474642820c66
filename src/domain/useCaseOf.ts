import type { Answers } from './types.ts';
import type { RuleSet, UseCase } from './ruleSet.ts';

/** The typical use that was chosen; undefined if none was, or it is not known. */
export function useCaseOf({ catalogue, useCases }: RuleSet, answers: Answers): UseCase | undefined {
  const chosen = answers[catalogue];
  return typeof chosen === 'string' ? useCases[chosen] : undefined;
}
