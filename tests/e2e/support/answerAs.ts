import type { Page } from 'playwright-core';
import type { Answer } from '../../../src/domain/types.ts';
import { optionTexts } from '../../../src/report/optionTexts.ts';
import { ruleSet } from '../../../src/ruleset.ts';
import { textIn } from '../../support/report.ts';
import { pick } from './walkThrough.ts';

/** Ticks this answer to the question on the screen. */
export async function tickAnswer(page: Page, question: string, answer: Answer | undefined): Promise<void> {
  for (const label of labelsOf(question, answer)) {
    const option = page.locator('.option', { has: page.getByText(label, { exact: true }) });
    await pick(page, option);
  }
}

function labelsOf(question: string, answer: Answer | undefined): string[] {
  if (answer === undefined) throw new Error(`nothing to answer on ${question}`);
  const options = typeof answer === 'boolean' ? [answer ? 'yes' : 'no'] : [answer].flat();
  return options.map((option) => optionTexts(question, option, ruleSet.catalogue, textIn('de')).label);
}
