import { siteUrl } from '../../operator.json';
import { isCampaignMark, SOURCE_PARAMETER, USE_CASE_PARAMETER } from '../share/parameters.ts';
import type { Target } from './address.ts';
import { teaserContent, teaserLink } from './content.ts';
import { TEASER_ELEMENT } from './element.ts';

/** The script of the element, as the build names it. */
const SCRIPT_FILE = 'teaser.js';

/** HTML to copy that needs no script: one line for each paragraph and each answer. */
export function plainSnippet(target: Target): string {
  const { outerHTML } = teaserContent(target);
  return outerHTML
    .replace(/(?=<(?:p|ul|\/ul)>)/g, '\n  ')
    .replace(/(?=<li>)/g, '\n    ')
    .replace('</aside>', '\n</aside>');
}

/** HTML to copy with the element, the link for where scripts are blocked, and the script. */
export function elementSnippet(target: Target): string {
  // As text: a real script element may not be given an address here (Trusted Types). A URL has no quotation marks.
  const { href } = new URL(SCRIPT_FILE, siteUrl);
  return `${teaserElement(target).outerHTML}\n<script src="${href}" defer></script>`;
}

/** The element with its attributes and the link for where scripts are blocked. */
export function teaserElement(target: Target): HTMLElement {
  const element = document.createElement(TEASER_ELEMENT);
  if (isCampaignMark(target.useCase)) element.setAttribute(USE_CASE_PARAMETER, target.useCase);
  if (isCampaignMark(target.mark)) element.setAttribute(SOURCE_PARAMETER, target.mark);
  element.lang = target.language;
  element.append('\n  ', teaserLink(target), '\n');
  return element;
}
