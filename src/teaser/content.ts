import type { Target } from './address.ts';
import { teaserAddress } from './address.ts';
import { knownLanguage, teaserTexts } from './languages.ts';

/** The teaser as plain HTML without styles, ids or headings: it can stand on any page. */
export function teaserContent(target: Target): HTMLElement {
  const aside = element('aside', teaserParagraphs(target));
  aside.setAttribute('aria-label', teaserTexts(target.language).label);
  aside.lang = knownLanguage(target.language);
  return aside;
}

/** What the teaser says, ending with the link. */
export function teaserParagraphs(target: Target): HTMLElement[] {
  const { title, text } = teaserTexts(target.language);
  return [
    element('p', [element('strong', [title])]),
    element('p', [text]),
    element('p', [teaserLink(target)]),
  ];
}

/** The link alone: what remains of the element where scripts are blocked. */
export function teaserLink(target: Target): HTMLElement {
  const link = element('a', [teaserTexts(target.language).link]);
  link.setAttribute('href', teaserAddress(target));
  link.setAttribute('rel', 'noopener');
  return link;
}

function element(name: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
