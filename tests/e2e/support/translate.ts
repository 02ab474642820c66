import type { Page } from 'playwright-core';

/** Does to the page what the translator of Chrome does: puts two `font` elements in the place of each text, for ever; `»…«` stands for other words. */
export async function translate(page: Page): Promise<void> {
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
