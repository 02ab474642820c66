import type { Locator } from 'playwright-core';
import type { Answer } from '../../../src/domain/types.ts';
import { optionTexts } from '../../../src/report/optionTexts.ts';
import { ruleSet } from '../../../src/ruleset.ts';
import { textIn } from '../../support/report.ts';
import { tickLabels } from './screen.ts';

/** Ticks this answer in the group of the question. */
export async function tickAnswer(
  group: Locator,
  question: string,
  answer: Answer | undefined,
): Promise<undefined> {
  const labels = labelsOf(question, answer);
  if ((await tickLabels(group, labels)) < labels.length)
    throw new Error(`${question} lacks one of ${labels.join(', ')}`);
}

function labelsOf(question: string, answer: Answer | undefined): string[] {
  if (answer === undefined) throw new Error(`nothing to answer on ${question}`);
  const options = typeof answer === 'boolean' ? [answer ? 'yes' : 'no'] : [answer].flat();
  return options.map((option) => optionTexts(question, option, ruleSet.catalogue, textIn('de')).label);
}
