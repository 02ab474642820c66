import type { Target } from './address.ts';
import { teaserAddress } from './address.ts';
import { knownLanguage, teaserTexts } from './languages.ts';

/** The teaser as plain HTML without styles, ids or headings: it can stand on any page. */
export function teaserContent(target: Target): HTMLElement {
  const aside = element('aside', teaserParts(target));
  aside.setAttribute('aria-label', teaserTexts(target.language).label);
  aside.lang = knownLanguage(target.language);
  return aside;
}

/**
 * What the teaser says, ending with a link. Where it stands for no typical use, it asks the first question of the check:
 * each answer is a link into the check with this question answered.
 */
export function teaserParts(target: Target): HTMLElement[] {
  const { title, text, question, other } = teaserTexts(target.language);
  const isAsking = teaserAddress(target) === teaserAddress({ ...target, useCase: '' });
  return [
    element('p', [element('strong', [title])]),
    ...(isAsking ? [element('p', [question]), answersOf(target)] : []),
    element('p', [text]),
    element('p', [isAsking ? linkTo(target, other) : teaserLink(target)]),
  ];
}

function answersOf(target: Target): HTMLElement {
  const { answers } = teaserTexts(target.language);
  const links = Object.entries(answers).map(([useCase, words]) => linkTo({ ...target, useCase }, words));
  return element(
    'ul',
    links.map((link) => element('li', [link])),
  );
}

/** The link alone: what remains of the element where scripts are blocked. */
export function teaserLink(target: Target): HTMLElement {
  return linkTo(target, teaserTexts(target.language).link);
}

function linkTo(target: Target, words: string): HTMLElement {
  const link = element('a', [words]);
  link.setAttribute('href', teaserAddress(target));
  link.setAttribute('rel', 'noopener');
  return link;
}

function element(name: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
