import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BUDGETS } from '../../scripts/walks/budgets.ts';
import type { Answers } from '../../src/domain/types.ts';
import { walkUseCase } from '../support/walks.ts';
import { onDevice, profile } from './support/savedVisits.ts';
import { visits } from './support/visit.ts';

const visit = visits();
const PHONE_HEIGHT = 844;

/** HR with a general chatbot: what has to do with people and with their data is not in order. */
const hiringWithChatbot: Answers = walkUseCase('applicant-screening', {
  ...profile('hiring-in-40-person-firm'),
  'intended-purpose': 'general-purpose-unnamed',
  'sensitive-data': ['health'],
  'data-location': 'usa',
  'us-transfer-ground': 'none',
  'vendor-terms': ['none'],
  'literacy-measures': false,
  'privacy-steps': ['none'],
});
const USES: readonly (readonly [string, Answers, number])[] = [
  ['marketing texts', walkUseCase('marketing-texts'), BUDGETS.result.simple],
  ['a chatbot', profile('hairdresser-chatbot'), BUDGETS.result.aboutPeople],
  ['hiring with a program made for it', profile('hiring-in-40-person-firm'), BUDGETS.result.highRisk],
  ['hiring with a general chatbot', hiringWithChatbot, BUDGETS.result.highRisk],
];

/** Words of the page as it is first shown: what is folded is not read. */
async function visibleWords(page: Page): Promise<number> {
  const shown = await page.locator('main').innerText();
  return shown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

test.each(USES)(
  '%s: few words, the first task is near, the invitation below it in the first third',
  async (_, answers, budget) => {
    const { page } = await visit('/ergebnis/', { saved: onDevice(answers) });
    await page.locator('.report h1').waitFor();
    const words = await visibleWords(page);
    const task = await page.locator('.task').first().boundingBox();
    console.log(`${await page.locator('h1').innerText()}: ${words} words, first task at ${task?.y}`);
    expect(words).toBeLessThanOrEqual(budget);
    expect((task?.y ?? Infinity) / PHONE_HEIGHT).toBeLessThanOrEqual(BUDGETS.firstTask);
    const invitation = await page.locator('.invitation').boundingBox();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(invitation?.y).toBeGreaterThan(task?.y ?? Infinity);
    expect((invitation?.y ?? Infinity) / height).toBeLessThan(1 / 3);
  },
);
