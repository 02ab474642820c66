import type { Page } from 'playwright-core';

/** Where the visitor is: the fragment that names a screen, or the result. */
export function screenAt(page: Page): string {
  const { hash, pathname } = new URL(page.url());
  return /\/(ergebnis|result)\//.test(pathname) ? RESULT : decodeURIComponent(hash.slice(1));
}

export const RESULT = 'result';
export const REVIEW = 'antworten';
export const INTERIM = 'zwischenergebnis';

/** Words that can be read without opening anything, in the main part of the page. */
export async function visibleWords(page: Page): Promise<number> {
  return wordsIn(await visibleTexts(page));
}

/** How many words there are in texts. */
export function wordsIn(texts: readonly string[]): number {
  const isWord = (each: string) => /[\p{L}\p{N}]/u.test(each);
  return texts.reduce((count, text) => count + text.split(/\s+/).filter(isWord).length, 0);
}

/** The pieces of text that can be read without opening anything, in the main part of the page. */
export function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) return [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (texts.nextNode()) {
      const { parentElement: holder, nodeValue } = texts.currentNode;
      const isSeen =
        holder?.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true }) === true &&
        holder.closest('.visually-hidden, details:not([open]) > :not(summary)') === null;
      if (isSeen) seen.push(nodeValue ?? '');
    }
    return seen;
  });
}

/** The button that answers a list with "none of these" and moves on. */
export const AND_ON = /(und weiter|and continue)$/;

/** Scrolls like somebody who has read the screen to its end, and lets the page notice. */
export async function readToEnd(page: Page): Promise<void> {
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    return frame().then(frame).then(frame);
  });
}

/** The questions that the screen shows, in their order. */
export function questionsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groups = [...document.querySelectorAll('form.question > fieldset')];
    const names = groups.map((each) => each.querySelector('input[name]')?.getAttribute('name') ?? '');
    return names.map((name) => name.replace(/-confirm$/, ''));
  });
}
