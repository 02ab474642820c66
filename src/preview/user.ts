/** Sends the form on the stage off, as Enter does. */
export function submit(stage: HTMLElement): void {
  stage.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

/** Types into the search field on the stage. */
export function typeInto(stage: HTMLElement, words: string): void {
  const field = stage.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('there is no search field');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Unfolds everything that is folded on the stage. */
export function unfold(stage: HTMLElement): void {
  for (const each of stage.querySelectorAll('details')) each.open = true;
}

/** Clicks the first thing on the stage that fits the selector. */
export function click(stage: HTMLElement, selector: string): void {
  const target = stage.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`there is no ${selector}`);
  target.click();
}
