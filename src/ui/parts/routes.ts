import type { Language } from '../../i18n/text.ts';
import { USE_CASE_PARAMETER } from '../../share/parameters.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, pathOf, rootOf } from '../../i18n/languages.ts';

/** Linked from the end of every page, in this order. */
export const FOOTER_PAGES = [
  'pilot',
  'knowledge',
  'news',
  'rulebook',
  'media',
  'teaser',
  'imprint',
  'privacy',
  'terms',
  'accessibility',
  'proof',
  'software',
] as const;
export const PAGES = ['start', 'check', 'result', 'overview', 'business', ...FOOTER_PAGES] as const;
export type Page = (typeof PAGES)[number];
export type Route = {
  page: Page | 'not-found';
  language: Language;
  /** Part after `#`: a question, the review, a use of the register, a shared use, or an entry of the rule book. */
  fragment: string;
  /** Typical use that a link opens directly (`#fall=…`). */
  useCase: string | undefined;
};

export const REVIEW_FRAGMENT = 'antworten';
/** How the part after `#` begins that names a use of the register. */
export const USE_PREFIX = 'u=';
const USE_CASE_PREFIX = `${USE_CASE_PARAMETER}=`;
export const INTERIM_FRAGMENT = 'zwischenergebnis';
/** What some mail programs make of `#` (Safe Links): a part of the path. */
const MISLAID = /%(?:25)*23/;
/** Where the app is mounted, with a slash at the end. */
const BASE = import.meta.env.BASE_URL;

/** Address of a page, e.g. `/check/#roles`. */
export function hrefOf(page: Page, language: Language, fragment = ''): string {
  return `${BASE}${pathOf(page, language)}${fragment && `#${fragment}`}`;
}

/** A published address of this site as it is served here, which may be another place; any other as it is. */
export function hrefHere(address: string, siteUrl: string): string {
  return address.startsWith(siteUrl) ? BASE + address.slice(siteUrl.length) : address;
}

/** Address that starts the check with a typical use. */
export function hrefOfUseCase(useCase: string, language: Language): string {
  return hrefOf('check', language, USE_CASE_PREFIX + useCase);
}

/** Address of the result of one use of the register. */
export function hrefOfUse(id: string, language: Language): string {
  return hrefOf('result', language, USE_PREFIX + id);
}

/** Reads an address. Whatever is unknown leads to "not found", in the language of the path. */
export function routeOf(url: URL): Route {
  const [place = '', mislaid = ''] = url.pathname.split(MISLAID);
  const path = place.slice(BASE.length - 1).replace(/^\//, '');
  const wanted = path === '' || path.endsWith('/') ? path : `${path}/`;
  const whole = decoded(url.hash.slice(1) || mislaid);
  const named = whole.startsWith(USE_CASE_PREFIX) ? whole.slice(USE_CASE_PREFIX.length) : undefined;
  const fragment = named === undefined ? whole : '';
  const useCase = idOf(named ?? url.searchParams.get(USE_CASE_PARAMETER));
  for (const language of LANGUAGES) {
    const page = PAGES.find((each) => pathOf(each, language) === wanted);
    if (page) return { page, language, fragment, useCase };
  }
  return { page: 'not-found', language: languageOf(wanted), fragment, useCase };
}

/** Without the signs that a mail program leaves at the end of a link, and as ids are written. */
function idOf(said: string | null): string | undefined {
  return said?.toLowerCase().replace(/[^a-z0-9-].*$/s, '');
}

/** The most specific language whose addresses begin like this one. */
function languageOf(path: string): Language {
  return LANGUAGES.filter((each) => path.startsWith(rootOf(each))).at(-1) ?? DEFAULT_LANGUAGE;
}

/** A link may have been damaged on its way; what cannot be decoded is left as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
