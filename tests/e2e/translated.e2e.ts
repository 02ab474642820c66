import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onDevice, profile } from './support/savedVisits.ts';
import { visits } from './support/visit.ts';

const visit = visits();

/** Does to the page what the translator of Chrome does: puts two `font` elements in the place of each text, for ever. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isText = (node: Node): node is Text =>
      node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
    const wrap = (text: Text) => {
      if (!text.parentElement || text.parentElement.closest('font, script, style')) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `»${text.data}«`;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const under = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = isText(root) ? [root] : [];
      while (walker.nextNode()) if (isText(walker.currentNode)) texts.push(walker.currentNode);
      texts.forEach(wrap);
    };
    new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach(under))).observe(
      document.body,
      { childList: true, subtree: true },
    );
    under(document.body);
  });
  // The code that deals with it comes over the network.
  await page.waitForLoadState('networkidle');
}

/** All that can be read, without what the translator put around it and with words as they are written. */
async function said(page: Page): Promise<string> {
  const text = await page.locator('main').evaluate((main) => main.textContent);
  return text.replace(/[»«\u00ad]/g, '').replace(/\s+/g, ' ');
}

/** What a visitor does, step by step; the address at which each step begins, if it is another one. */
const STEPS: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) => page.locator('.report input[type=checkbox]').first().click(),
  (page) => page.getByRole('heading', { level: 2, name: /Ihre Antworten/ }).click(),
  (page) => page.getByRole('button', { name: 'Ändern: Was davon trifft auf die KI zu?' }).first().click(),
  (page) => page.getByRole('dialog').locator('.option-label', { hasText: 'Nichts davon' }).click(),
  (page) => page.getByRole('button', { name: /Änderung behalten/ }).click(),
];

test('a translated page says what holds after each change in place', async () => {
  const answers = { ...profile('hairdresser-chatbot'), 'risk-situations': ['none'] };
  const pages = [];
  for (const isTranslated of [false, true]) {
    const { page } = await visit('/ergebnis/', { saved: onDevice(answers) });
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (isTranslated) await translate(page);
    pages.push(page);
  }
  const [plain, translated] = pages as [Page, Page];
  for (const step of STEPS) {
    await step(plain);
    await step(translated);
    await expect.poll(() => said(translated), { timeout: 5000 }).toBe(await said(plain));
  }
  expect(await said(translated)).toContain('Minimales Risiko');
});

test('so do counts and what was done last on the overview', async () => {
  const { page } = await visit('/uebersicht/', { saved: onDevice(profile('hairdresser-chatbot')) });
  await page.locator('.use-card').waitFor();
  await translate(page);
  await page.getByRole('button', { name: /^Duplizieren/ }).click();
  await expect.poll(() => said(page)).toMatch(/2 Einsätze(?!.*Ein Einsatz)/);
  expect(await said(page)).toContain('Die Kopie heißt');
  await page
    .getByRole('button', { name: /^Löschen/ })
    .first()
    .click();
  await expect.poll(() => said(page)).toContain('ist gelöscht');
  expect(await said(page)).not.toMatch(/Die Kopie heißt|2 Einsätze/);
});
