import type { Page } from 'playwright-core';

/** Text twice as large, as a visitor sets it in the browser. */
export function enlargeText(page: Page, times: number): Promise<void> {
  return page.evaluate(async (scale) => {
    document.documentElement.style.fontSize = `${112.5 * scale}%`;
    // Bars measure themselves after the layout.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, times);
}

/** Computed values of one property, for each element that is found. */
export function styles(page: Page, selector: string, property: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll(
      (found, name) => found.map((each) => getComputedStyle(each).getPropertyValue(name)),
      property,
    );
}

/** Visible elements that move: with a transition or an animation. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
      })
      .map((each) => each.outerHTML.slice(0, 80)),
  );
}

/** Elements whose own text is cut off by their own edge or by the screen, or stands out of a control. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isRead = (each: Element) =>
      !each.closest('.visually-hidden, .skip-link, details:not([open]) > :not(summary)');
    const hasText = (each: Element) =>
      [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const isCut = (each: Element) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      const { left, right, width } = range.getBoundingClientRect();
      const hides = getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
      const control = each.closest('button, .option, .second, .tile, .class-badge')?.getBoundingClientRect();
      const standsOut = control !== undefined && (left < control.left - 1 || right > control.right + 1);
      return width > 0 && (hides || standsOut || left < -1 || right > innerWidth + 1);
    };
    const found = [...document.querySelectorAll('#app *')].filter(
      (each) => hasText(each) && isRead(each) && isCut(each),
    );
    return found.map((each) => each.outerHTML.slice(0, 120));
  });
}

/** Walks through the page with Tab; names what has the focus but is covered by something else, or out of sight. */
export async function hiddenOnTheWay(page: Page, steps = 60): Promise<string[]> {
  const hidden: string[] = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'end';
      const box = focused.getBoundingClientRect();
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, innerHeight);
      const seen = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
      const isSeen =
        bottom > top && seen && (focused.contains(seen) || seen.closest('label')?.contains(focused));
      return isSeen ? '' : focused.outerHTML.slice(0, 120);
    });
    if (found === 'end') break;
    if (found !== '') hidden.push(found);
  }
  return hidden;
}

/** Share of the screen's height that bars take which stay while the page scrolls. */
export function stuck(page: Page): Promise<number> {
  return page.evaluate(() => {
    const bars = [...document.querySelectorAll('body *')].filter((each) => {
      const { position, bottom, top } = getComputedStyle(each);
      const isBar = position === 'fixed' || (position === 'sticky' && (bottom === '0px' || top === '0px'));
      return isBar && each.getBoundingClientRect().height > 0;
    });
    return bars.reduce((sum, each) => sum + each.getBoundingClientRect().height, 0) / innerHeight;
  });
}
