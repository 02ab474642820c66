import type { Language } from './text.ts';

/** What a language folder says of itself: its own name and its addresses, each with a slash at the end. */
export type LanguageFile = Readonly<{
  name: string;
  /** Language and country, for readers of shared links: `de_AT`. */
  locale: string;
  /** What comes before all its addresses: `en/`, or nothing for the first language. */
  root: string;
  /** Parts of long words after which they may break, with spaces between. */
  breaks: string;
  /** Page → the rest of its address. */
  paths: Readonly<Record<string, string>>;
}>;

/** What is shown when nothing says otherwise; the texts that every other language is compared with. */
export const DEFAULT_LANGUAGE: Language = 'de';

const files = import.meta.glob<LanguageFile>('../../locales/*/language.json', {
  eager: true,
  import: 'default',
});
const byLanguage = new Map<Language, LanguageFile>(
  Object.entries(files).map(([path, file]) => [path.split('/').at(-2) ?? '', file]),
);

/** Every folder of `locales/`; the one whose addresses begin with nothing is first. */
export const LANGUAGES: readonly Language[] = [...byLanguage.keys()].sort(
  (a, b) => rootOf(a).length - rootOf(b).length || a.localeCompare(b),
);

/** The language in its own words: `Deutsch`. */
export function nameOf(language: Language): string {
  return byLanguage.get(language)?.name ?? language;
}

/** Parts of long words after which they may break on a narrow screen. */
export function breaksOf(language: Language): readonly string[] {
  return byLanguage.get(language)?.breaks.split(' ').filter(Boolean) ?? [];
}

/** How all addresses of a language begin. */
export function rootOf(language: Language): string {
  return byLanguage.get(language)?.root ?? '';
}

/** Address of a page below the place where the app is mounted, without a slash before: `en/result/`. */
export function pathOf(page: string, language: Language): string {
  return rootOf(language) + (byLanguage.get(language)?.paths[page] ?? '');
}
