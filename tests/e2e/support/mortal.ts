import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { moved } from './moved.ts';
import type { Visit } from './visit.ts';
import { wake } from './visit.ts';

type Shown = { place: string; text: string; ticked: string[]; typed: string[] };

/** A visitor's page that can die at any moment, and the one that is opened after it. */
export class Mortal {
  page: Page;
  deaths = 0;
  private readonly context: BrowserContext;

  constructor({ page, context }: Visit) {
    this.page = page;
    this.context = context;
  }

  /** The question on the screen, or the part of the address that names another place of the check. */
  get place(): string {
    return decodeURIComponent(new URL(this.page.url()).hash.slice(1));
  }

  /** The process of the page dies without a last word; a new page at this path must show just the same. */
  async survives(path: string): Promise<void> {
    const before = await shown(this.page);
    const { origin } = new URL(this.page.url());
    const [next] = await Promise.all([this.context.newPage(), kill(this.context, this.page)]);
    this.page = next;
    await this.page.goto(origin + path);
    await wake(this.page);
    expect(await shown(this.page)).toEqual(before);
    this.deaths++;
  }

  /** The same for a page that is loaded again. */
  async survivesReload(): Promise<void> {
    const before = await shown(this.page);
    await this.page.reload();
    await wake(this.page);
    expect(await shown(this.page)).toEqual(before);
  }

  /** Presses a button that leads to another place, and waits until that is on the screen. */
  async leave(button: string): Promise<void> {
    await moved(this.page, () => this.page.getByRole('button', { name: button, exact: true }).click());
  }

  /** Answers on the device, of the only use there. */
  answers(): Promise<unknown> {
    return this.page.evaluate(() => {
      const [key = '', ...more] = Object.keys(localStorage).filter((each) =>
        each.startsWith('ki-check:use:'),
      );
      const use = JSON.parse(localStorage.getItem(key) ?? '{}') as { answers?: unknown };
      return more.length > 0 ? more : use.answers;
    });
  }
}

async function kill(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const died = page.waitForEvent('crash');
  // It cannot answer any more.
  devtools.send('Page.crash').catch(() => undefined);
  await died;
  await page.close();
}

/** Everything that a visitor reads, has ticked and typed on the page as it stands, and where in the check it is. */
function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('main input')];
    const isTick = ({ type }: HTMLInputElement) => type === 'radio' || type === 'checkbox';
    return {
      place: location.pathname + location.hash,
      text: document.querySelector('main')?.innerText ?? '',
      ticked: fields
        .filter(({ checked }) => checked)
        .map((each) => each.closest('label, li')?.textContent ?? '?'),
      typed: fields.filter((each) => !isTick(each)).map(({ value }) => value),
    };
  });
}
