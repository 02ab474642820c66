import type { Language } from '../i18n/text.ts';
import { LANGUAGES } from '../i18n/text.ts';

export const PAGES = ['start', 'check', 'result', 'rulebook'] as const;
export type Page = (typeof PAGES)[number];
export type Route = {
  page: Page | 'not-found';
  language: Language;
  /** Part after `#`: a question, the review, or an entry of the rule book. */
  fragment: string;
  /** Typical use that a link opens directly (`?fall=…`). */
  useCase: string | undefined;
};

const PATHS: Readonly<Record<Page, Readonly<Record<Language, string>>>> = {
  start: { de: '', en: 'en/' },
  check: { de: 'check/', en: 'en/check/' },
  result: { de: 'ergebnis/', en: 'en/result/' },
  rulebook: { de: 'regelwerk/', en: 'en/rules/' },
};
export const USE_CASE_PARAMETER = 'fall';
export const REVIEW_FRAGMENT = 'antworten';
export const INTERIM_FRAGMENT = 'zwischenergebnis';
/** Where the app is mounted, with a slash at the end. */
const BASE = import.meta.env.BASE_URL;

/** Address of a page, e.g. `/check/#roles`. */
export function hrefOf(page: Page, language: Language, fragment = ''): string {
  return `${BASE}${PATHS[page][language]}${fragment && `#${fragment}`}`;
}

/** Address that starts the check with a typical use. */
export function hrefOfUseCase(useCase: string, language: Language): string {
  return `${hrefOf('check', language)}?${USE_CASE_PARAMETER}=${useCase}`;
}

/** Reads an address. Whatever is unknown leads to "not found", in the language of the path. */
export function routeOf(url: URL): Route {
  const path = url.pathname.slice(BASE.length - 1).replace(/^\//, '');
  const wanted = path === '' || path.endsWith('/') ? path : `${path}/`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  const useCase = url.searchParams.get(USE_CASE_PARAMETER) ?? undefined;
  for (const language of LANGUAGES) {
    const page = PAGES.find((each) => PATHS[each][language] === wanted);
    if (page) return { page, language, fragment, useCase };
  }
  return { page: 'not-found', language: wanted.startsWith('en/') ? 'en' : 'de', fragment, useCase };
}
