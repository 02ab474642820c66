import { catalogue } from '../../catalogue.ts';
import type { Citation } from '../../domain/types.ts';
import type { Language, Text } from '../../i18n/text.ts';
import { hrefOf, hrefOfUseCase, PAGES } from '../parts/routes.ts';

/** `to`: a page of the app, `fall:` with a typical use, `mail` for the operator's address, or an `https` address. */
export type PageLink = { label: string; to: string };
/** A word or a short sentence, what there is to say about it, and where the law says so. */
export type PagePoint = {
  /** Its anchor on the page, where something links to it. */
  id?: string;
  term: string;
  text: string;
  provisions: readonly Citation[];
};
export type PageSection = {
  id: string;
  title: string;
  text: readonly string[];
  list: readonly string[];
  points: readonly PagePoint[];
  provisions: readonly Citation[];
  links: readonly PageLink[];
};
const USE_CASE_PREFIX = 'fall:';
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
  const useCase = catalogue.flatMap(({ useCases }) => useCases).find((each) => to === USE_CASE_PREFIX + each);
  if (useCase !== undefined) return hrefOfUseCase(useCase, language);
  const page = PAGES.find((each) => each === to);
  if (!page) throw new Error(`a link leads to ${to}, which is no page, typical use, mail or https address`);
  return hrefOf(page, language);
}

function sectionOf(id: string, section: Record<string, unknown>): PageSection {
  const { title, text, list, points, provisions, links, ...rest } = section;
  refuseRest(rest, id);
  return {
    id,
    title: stringOf(title, `${id} title`),
    text: arrayOf(text, id).map((each) => stringOf(each, id)),
    list: arrayOf(list, id).map((each) => stringOf(each, id)),
    points: arrayOf(points, id).map((each) => pointOf(each, id)),
    provisions: provisionsOf(provisions, id),
    links: arrayOf(links, id).map((each) => linkOf(each, id)),
  };
}

function linkOf(value: unknown, where: string): PageLink {
  const { label, to } = objectOf(value, `a link of ${where}`);
  return { label: stringOf(label, `${where} label`), to: stringOf(to, `${where} to`) };
}

/** Reads one point. Throws and names what is not as it should be. */
export function pointOf(value: unknown, where: string): PagePoint {
  const { term, text, provisions, ...rest } = objectOf(value, `a point of ${where}`);
  refuseRest(rest, where);
  return {
    term: stringOf(term, `${where} term`),
    text: stringOf(text, `${where} text`),
    provisions: provisionsOf(provisions, where),
  };
}

/** `ai-act:Art. 4` names a source and a provision in it. */
function provisionsOf(value: unknown, where: string): readonly Citation[] {
  return arrayOf(value, where).map((each) => {
    const [, source, provision] = /^([a-z-]+):(.+)$/.exec(stringOf(each, where)) ?? [];
    if (source === undefined || provision === undefined) throw new Error(`${where}: no provision: ${each}`);
    return { source, provision };
  });
}

function refuseRest(rest: object, where: string): void {
  const unknown = Object.keys(rest);
  if (unknown.length > 0) throw new Error(`${where} has unknown parts: ${unknown.join(', ')}`);
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
