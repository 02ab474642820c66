import type { Language, Text } from '../i18n/text.ts';
import { hrefOf, PAGES } from './routes.ts';

/** `to`: a page of the app, `mail` for the operator's address, or an `https` address. */
export type PageLink = { label: string; to: string };
export type PageSection = {
  id: string;
  title: string;
  text: readonly string[];
  list: readonly string[];
  links: readonly PageLink[];
};
export type TextPage = { title: string; lead: string; sections: readonly PageSection[] };

/** A page made of the texts of one namespace, values filled in. Throws and names what is not as it should be. */
export function textPageOf(
  namespace: string,
  text: Text,
  values: Readonly<Record<string, string>>,
): TextPage {
  const { t, tree } = text;
  const sections = Object.entries(objectOf(tree(`${namespace}:sections`, values), namespace));
  return {
    title: t(`${namespace}:title`, values),
    lead: t(`${namespace}:lead`, values),
    sections: sections.map(([id, section]) => sectionOf(id, objectOf(section, id))),
  };
}

/** Where a link of a text page leads. Throws if `to` names nothing that exists. */
export function targetOf({ to }: PageLink, language: Language, email: string): string {
  if (to === 'mail') return `mailto:${email}`;
  if (to.startsWith('https://')) return to;
  const page = PAGES.find((each) => each === to);
  if (!page) throw new Error(`a link leads to ${to}, which is no page, mail or https address`);
  return hrefOf(page, language);
}

function sectionOf(id: string, { title, text, list, links, ...rest }: Record<string, unknown>): PageSection {
  const unknown = Object.keys(rest);
  if (unknown.length > 0) throw new Error(`${id} has unknown parts: ${unknown.join(', ')}`);
  const linkOf = (each: unknown) => {
    const { label, to } = objectOf(each, `a link of ${id}`);
    return { label: stringOf(label, `${id} label`), to: stringOf(to, `${id} to`) };
  };
  return {
    id,
    title: stringOf(title, `${id} title`),
    text: arrayOf(text, id).map((each) => stringOf(each, id)),
    list: arrayOf(list, id).map((each) => stringOf(each, id)),
    links: arrayOf(links, id).map(linkOf),
  };
}

/** Throws if it is anything but an object. */
export function objectOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`${where} is not an object`);
  return { ...value };
}

/** What is left out is empty. */
function arrayOf(value: unknown = [], where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${where} has something that is not a list`);
  return value;
}

/** Throws if it is anything but a text. */
export function stringOf(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new Error(`${where} is not a text`);
  return value;
}
