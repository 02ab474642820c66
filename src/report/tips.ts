import type { ReportContext } from './context.ts';
import { isForbidden } from './isForbidden.ts';

/** The pieces of advice for this typical use, the most useful first. */
export function tipsOf({ assessment, ruleSet, text }: ReportContext): readonly string[] {
  if (isForbidden({ assessment })) return [];
  const useCase = String(assessment.answers[ruleSet.catalogue]);
  return textsOf((number) => `use-case-details:useCases.${useCase}.tips.${number}`, text);
}

/** The texts at numbered addresses, from 1 up to the first that is missing. */
function textsOf(address: (number: number) => string, { t, has }: ReportContext['text']): string[] {
  const items: string[] = [];
  for (let number = 1; has(address(number)); number++) items.push(t(address(number)));
  return items;
}
