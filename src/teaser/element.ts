import { accent } from '../../operator.json';
import { SOURCE_PARAMETER, USE_CASE_PARAMETER } from '../share/parameters.ts';
import { teaserParts } from './content.ts';
import { knownLanguage } from './languages.ts';
import css from './teaser.css?inline';

/** The name of the element in HTML. */
export const TEASER_ELEMENT = 'ki-check-teaser';

/**
 * The teaser as an element for other sites: `<ki-check-teaser fall="invoices" quelle="web" lang="de">`. It reads its
 * attributes once, when it gets onto the page, and asks no server for anything. What stands inside it is shown only
 * where this script is blocked.
 */
export class TeaserElement extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    this.lang = knownLanguage(languageAround(this));
    const root = this.attachShadow({ mode: 'open' });
    root.append(
      ...teaserParts({
        useCase: this.getAttribute(USE_CASE_PARAMETER) ?? '',
        mark: this.getAttribute(SOURCE_PARAMETER) ?? '',
        language: this.lang,
      }),
    );
    // Browsers before 2023 show the words and the link in the looks of the site.
    if (!('adoptedStyleSheets' in root)) return;
    // A sheet made here is no inline style: it works where the policy of the site forbids those.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{--ki-check-accent:${accent}}${css}`);
    root.adoptedStyleSheets = [sheet];
  }
}

/** Makes the element known to the page, once. */
export function defineTeaser(): void {
  if (!customElements.get(TEASER_ELEMENT)) customElements.define(TEASER_ELEMENT, TeaserElement);
}

/** `de` of `de-AT`, said on the element itself or around it; empty if nobody says it. */
function languageAround(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang')?.split('-')[0] ?? '';
}
