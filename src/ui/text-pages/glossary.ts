import type { Text } from '../../i18n/text.ts';
import questionTerms from './questionTerms.json';
import type { PagePoint, PageSection } from './textPage.ts';
import { objectOf, pointOf, stringOf } from './textPage.ts';

/** How the part after `#` begins that names an entry of the glossary; the rest is the same in every language. */
const TERM_PREFIX = 'begriff-';
const TERMS: Readonly<Record<string, readonly string[]>> = questionTerms;

/** Where an entry stands on the page of knowledge, without `#`. */
export function anchorOfTerm(id: string): string {
  return TERM_PREFIX + id;
}

/** Ids of the entries that help with a question, most with none. */
export function termsOfQuestion(question: string): readonly string[] {
  return TERMS[question] ?? [];
}

/** The glossary as a section of a page: each entry its short and its longer text. Throws if one is not complete. */
export function glossarySection(text: Text): PageSection {
  const terms = objectOf(text.tree('glossary:terms'), 'glossary');
  return {
    id: 'glossar',
    title: text.t('glossary:title'),
    text: [text.t('glossary:lead')],
    list: [],
    points: Object.entries(terms).map(([id, entry]) => entryOf(id, objectOf(entry, id))),
    provisions: [],
    links: [],
  };
}

function entryOf(id: string, { short, more, ...point }: Record<string, unknown>): PagePoint {
  const text = [short, more].map((each) => stringOf(each, id)).join(' ');
  return { ...pointOf({ ...point, text }, id), id: anchorOfTerm(id) };
}
