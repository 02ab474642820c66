import type { ReportContext } from '../context.ts';
import type { ReportSection } from '../model.ts';
import { isForbidden } from '../isForbidden.ts';

/** Practical advice for this typical use, as many pieces as its texts have; none for a forbidden use. */
export function tipsSection({ assessment, ruleSet, text }: ReportContext): ReportSection | undefined {
  const useCase = String(assessment.answers[ruleSet.catalogue]);
  const items = textsOf((number) => `tips:useCases.${useCase}.${number}`, text);
  if (items.length === 0 || isForbidden({ assessment })) return undefined;
  return {
    id: 'tips',
    heading: text.t('report:tips.heading'),
    counter: text.t('report:counters.tips', { count: items.length }),
    blocks: [
      { type: 'paragraph', text: text.t('report:tips.intro') },
      { type: 'list', items },
    ],
  };
}

/** The texts at numbered addresses, from 1 up to the first that is missing. */
function textsOf(address: (number: number) => string, { t, has }: ReportContext['text']): string[] {
  const items: string[] = [];
  for (let number = 1; has(address(number)); number++) items.push(t(address(number)));
  return items;
}
