import type { Answer, QuestionId } from '../src/domain/types.ts';
import { UNKNOWN } from '../src/domain/types.ts';
import { allTexts } from '../src/i18n/allTexts.ts';
import { createText } from '../src/i18n/text.ts';
import { optionTexts } from '../src/report/optionTexts.ts';
import { ruleSet } from '../src/ruleset.ts';

const text = createText('de', allTexts('de'));

/** What stands on the options that stand for this answer, in German. */
export function optionLabels(id: QuestionId, answer: Answer): string[] {
  return [answer].flat().map((value) => {
    if (value === UNKNOWN) return text.t('questions:answers.unknown');
    const option = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    return optionTexts(id, option, ruleSet.catalogue, text).label;
  });
}
