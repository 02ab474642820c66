import type { Text } from '../../i18n/text.ts';
import type { Fact } from '../../legal/facts.ts';
import { operatorFacts } from '../../legal/facts.ts';
import type { Operator } from '../../operator.ts';
import type { PageLink, PageSection, TextPage } from '../text-pages/textPage.ts';
import { objectOf, stringOf, textPageOf } from '../text-pages/textPage.ts';

/** Stands for a value that there is not: what names it is left out. Never shown. */
const LEFT_OUT = '\0';
const COUNTRIES = ['AT', 'DE'] as const;
type Values = Record<string, string>;

/** A page made of texts and settings: empty facts take their lines with them, missing ones are named in the page. */
export function legalPageOf(
  namespace: string,
  text: Text,
  operator: Operator,
  missing: readonly Fact[],
): TextPage {
  const page = textPageOf(namespace, text, legalValues(text, operator, missing));
  return { ...page, sections: page.sections.flatMap(withoutGaps) };
}

/** What the legal texts name: facts of the operator, and names of laws and authorities in his country. */
export function legalValues(text: Text, operator: Operator, missing: readonly Fact[]): Values {
  const facts: Values = operatorFacts(operator);
  const countries = Object.keys(facts).filter((fact) => fact.endsWith('Country') && facts[fact] !== '');
  const own = countryTexts(text, operator.address.country);
  return {
    ...leftOut(COUNTRIES.flatMap((country) => Object.keys(countryTexts(text, country)))),
    ...own,
    ...leftOut(Object.keys(facts)),
    ...withValue({ authority: own['homeAuthority'] ?? '', authorityUrl: own['homeAuthorityUrl'] ?? '' }),
    ...withValue(facts),
    ...Object.fromEntries(countries.map((fact) => [fact, countryName(text, facts[fact] ?? '')])),
    ...Object.fromEntries(missing.map((fact) => [fact, missingText(text, fact)])),
    countryName: countryName(text, operator.address.country),
  };
}

/** Says in a page that a fact is missing, and which. */
function missingText({ t }: Text, fact: Fact): string {
  return t('legal:missing', { field: t(`legal:fields.${fact}`) });
}

function countryTexts({ tree }: Text, country: string): Values {
  const texts = objectOf(tree(`legal:countries.${country}`), country);
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, stringOf(value, key)]));
}

/** Name of a country by its two letters, in the language of the page. */
function countryName({ language }: Text, country: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}

function leftOut(keys: readonly string[]): Values {
  return Object.fromEntries(keys.map((key) => [key, LEFT_OUT]));
}

function withValue(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** A section without the lines that name what there is not; nothing if that is all of it. */
function withoutGaps(section: PageSection): PageSection[] {
  const whole = (line: string) => !line.includes(LEFT_OUT);
  const text = section.text.filter(whole);
  const list = section.list.filter(whole);
  const links = section.links.filter(({ to }: PageLink) => whole(to) && !to.startsWith('['));
  const isEmpty = text.length + list.length + links.length === 0;
  return isEmpty || !whole(section.title) ? [] : [{ ...section, text, list, links }];
}
